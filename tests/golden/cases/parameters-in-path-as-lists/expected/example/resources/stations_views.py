"""The views of `Stations`: its methods, giving responses instead of what is in them."""

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
from .stations import AsyncStations, Stations


class StationsWithRawResponse(RawView):
    """The methods of `Stations`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Stations.retrieve)


class StationsWithStreamingResponse(StreamingView):
    """The methods of `Stations`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Stations.retrieve)


class AsyncStationsWithRawResponse(AsyncRawView):
    """The methods of `AsyncStations`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncStations.retrieve)


class AsyncStationsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncStations`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncStations.retrieve)
