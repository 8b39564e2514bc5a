"""The views of `Pages`: its methods, giving responses instead of what is in them."""

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
from .pages import AsyncPages, Pages


class PagesWithRawResponse(RawView):
    """The methods of `Pages`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Pages.create)


class PagesWithStreamingResponse(StreamingView):
    """The methods of `Pages`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Pages.create)


class AsyncPagesWithRawResponse(AsyncRawView):
    """The methods of `AsyncPages`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncPages.create)


class AsyncPagesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPages`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncPages.create)
