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

    list = raw_response(Rooms.list)
    create = raw_response(Rooms.create)
    close = raw_response(Rooms.close)


class RoomsWithStreamingResponse(StreamingView):
    """The methods of `Rooms`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Rooms.list)
    create = streaming_response(Rooms.create)
    close = streaming_response(Rooms.close)


class AsyncRoomsWithRawResponse(AsyncRawView):
    """The methods of `AsyncRooms`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncRooms.list)
    create = async_raw_response(AsyncRooms.create)
    close = async_raw_response(AsyncRooms.close)


class AsyncRoomsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncRooms`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncRooms.list)
    create = async_streaming_response(AsyncRooms.create)
    close = async_streaming_response(AsyncRooms.close)
