"""Operations of `client.rooms.events`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation, StreamFormat
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.stream import AsyncStream, Stream

_LIST = Operation("GET", "/rooms/{room}/events", stream=StreamFormat(argument="", tag=""))


class Events(Resource):
    """Operations of `client.rooms.events`."""

    @cached_property
    def with_raw_response(self) -> resources.rooms_events_views.EventsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.rooms_events_views.EventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.rooms_events_views.EventsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.rooms_events_views.EventsWithStreamingResponse(self)

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

    @cached_property
    def with_raw_response(self) -> resources.rooms_events_views.AsyncEventsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.rooms_events_views.AsyncEventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.rooms_events_views.AsyncEventsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.rooms_events_views.AsyncEventsWithStreamingResponse(self)

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
