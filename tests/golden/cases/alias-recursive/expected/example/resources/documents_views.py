"""The views of `Documents`: its methods, giving responses instead of what is in them."""

from __future__ import annotations

from .._runtime.views import (
    AsyncRawView,
    AsyncStreamingView,
    RawView,
    StreamingView,
    async_raw_response,
    async_streaming_response,
    raw_response,
    streaming_response,
)
from .documents import AsyncDocuments, Documents


class DocumentsWithRawResponse(RawView):
    """The methods of `Documents`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Documents.create)


class DocumentsWithStreamingResponse(StreamingView):
    """The methods of `Documents`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Documents.create)


class AsyncDocumentsWithRawResponse(AsyncRawView):
    """The methods of `AsyncDocuments`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncDocuments.create)


class AsyncDocumentsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncDocuments`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncDocuments.create)
