"""The views of `Import`: its methods, giving responses instead of what is in them."""

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
from .import_ import AsyncImport, Import


class ImportWithRawResponse(RawView):
    """The methods of `Import`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Import.retrieve)


class ImportWithStreamingResponse(StreamingView):
    """The methods of `Import`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Import.retrieve)


class AsyncImportWithRawResponse(AsyncRawView):
    """The methods of `AsyncImport`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncImport.retrieve)


class AsyncImportWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncImport`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncImport.retrieve)
