"""Operations of `client.rooms.doors`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/rooms/{room}/doors/{room}")


class Doors(Resource):
    """Operations of `client.rooms.doors`."""

    @cached_property
    def with_raw_response(self) -> resources.rooms_doors_views.DoorsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.rooms_doors_views.DoorsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.rooms_doors_views.DoorsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.rooms_doors_views.DoorsWithStreamingResponse(self)

    def retrieve(
        self,
        room: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Door:
        """A parameter that occurs twice in the path has one value."""
        return self._client.request(
            _RETRIEVE,
            types.Door,
            path={"room": room},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncDoors(AsyncResource):
    """Asynchronous form of `Doors`."""

    @cached_property
    def with_raw_response(self) -> resources.rooms_doors_views.AsyncDoorsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.rooms_doors_views.AsyncDoorsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.rooms_doors_views.AsyncDoorsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.rooms_doors_views.AsyncDoorsWithStreamingResponse(self)

    async def retrieve(
        self,
        room: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Door:
        """A parameter that occurs twice in the path has one value.

        The arguments are those of `Doors.retrieve`.
        """
        return await self._client.request(
            _RETRIEVE,
            types.Door,
            path={"room": room},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
