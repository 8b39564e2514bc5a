"""The views of `Rooms`: its methods, giving responses instead of what is in them."""

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
from .rooms import AsyncRooms, Rooms


class RoomsWithRawResponse(RawView):
    """The methods of `Rooms`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Rooms.retrieve)
    retrieve_by_name = raw_response(Rooms.retrieve_by_name)


class RoomsWithStreamingResponse(StreamingView):
    """The methods of `Rooms`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Rooms.retrieve)
    retrieve_by_name = streaming_response(Rooms.retrieve_by_name)


class AsyncRoomsWithRawResponse(AsyncRawView):
    """The methods of `AsyncRooms`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncRooms.retrieve)
    retrieve_by_name = async_raw_response(AsyncRooms.retrieve_by_name)


class AsyncRoomsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncRooms`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncRooms.retrieve)
    retrieve_by_name = async_streaming_response(AsyncRooms.retrieve_by_name)
