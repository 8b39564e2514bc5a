"""Operations of `client.rooms.events`."""

from __future__ import annotations

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation, StreamFormat
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.stream import AsyncStream, Stream

_LIST = Operation("GET", "/rooms/{room}/events", stream=StreamFormat(argument="", tag=""))


class Events(Resource):
    """Operations of `client.rooms.events`."""

    def list(
        self,
        room: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[types.RoomEvent]:
        """Follow a room."""
        events: Stream[types.RoomEvent] = self._client.stream(
            _LIST,
            types.RoomEvent,
            path={"room": room},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return events


class AsyncEvents(AsyncResource):
    """Asynchronous form of `Events`."""

    async def list(
        self,
        room: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[types.RoomEvent]:
        """Follow a room.

        The arguments are those of `Events.list`.
        """
        events: AsyncStream[types.RoomEvent] = await self._client.stream(
            _LIST,
            types.RoomEvent,
            path={"room": room},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return events
