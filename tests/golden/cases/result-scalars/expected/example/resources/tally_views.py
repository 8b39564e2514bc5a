"""The views of `Tally`: its methods, giving responses instead of what is in them."""

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
from .tally import AsyncTally, Tally


class TallyWithRawResponse(RawView):
    """The methods of `Tally`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Tally.retrieve)


class TallyWithStreamingResponse(StreamingView):
    """The methods of `Tally`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Tally.retrieve)


class AsyncTallyWithRawResponse(AsyncRawView):
    """The methods of `AsyncTally`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncTally.retrieve)


class AsyncTallyWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncTally`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncTally.retrieve)
