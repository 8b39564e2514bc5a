"""The views of `Menu`: its methods, giving responses instead of what is in them."""

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
from .menu import AsyncMenu, Menu


class MenuWithRawResponse(RawView):
    """The methods of `Menu`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Menu.retrieve)


class MenuWithStreamingResponse(StreamingView):
    """The methods of `Menu`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Menu.retrieve)


class AsyncMenuWithRawResponse(AsyncRawView):
    """The methods of `AsyncMenu`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncMenu.retrieve)


class AsyncMenuWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncMenu`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncMenu.retrieve)
