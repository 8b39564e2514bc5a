"""The views of `Names`: its methods, giving responses instead of what is in them."""

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
from .names import AsyncNames, Names


class NamesWithRawResponse(RawView):
    """The methods of `Names`, each giving the whole response: its status, its headers and its body."""

    replace = raw_response(Names.replace)


class NamesWithStreamingResponse(StreamingView):
    """The methods of `Names`, each giving a response for a `with` block, which reads its body."""

    replace = streaming_response(Names.replace)


class AsyncNamesWithRawResponse(AsyncRawView):
    """The methods of `AsyncNames`, each giving the whole response: its status, its headers and its body."""

    replace = async_raw_response(AsyncNames.replace)


class AsyncNamesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncNames`, each giving a response for an `async with` block, which reads its body."""

    replace = async_streaming_response(AsyncNames.replace)
