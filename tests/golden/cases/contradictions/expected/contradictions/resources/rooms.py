"""Operations of `client.rooms`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/rooms/{room}")
_RETRIEVE_BY_NAME = Operation("GET", "/rooms/{name}")


class Rooms(Resource):
    """Operations of `client.rooms`."""

    @cached_property
    def doors(self) -> resources.Doors:
        """Operations of `client.rooms.doors`."""
        return resources.Doors(self._client)

    @cached_property
    def with_raw_response(self) -> resources.rooms_views.RoomsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.rooms_views.RoomsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.rooms_views.RoomsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.rooms_views.RoomsWithStreamingResponse(self)

    def retrieve(
        self,
        room: int,
        *,
        floor: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> dict[str, object]:
        """A room by its number.

        Args:
            floor: The last time counts.
        """
        result: dict[str, object] = self._client.request(
            _RETRIEVE,
            dict[str, object],
            path={"room": room},
            query={"floor": floor},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def retrieve_by_name(
        self,
        name: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> dict[str, object]:
        """A server cannot tell this path from the one with the number."""
        result: dict[str, object] = self._client.request(
            _RETRIEVE_BY_NAME,
            dict[str, object],
            path={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncRooms(AsyncResource):
    """Asynchronous form of `Rooms`."""

    @cached_property
    def doors(self) -> resources.AsyncDoors:
        """Operations of `client.rooms.doors`."""
        return resources.AsyncDoors(self._client)

    @cached_property
    def with_raw_response(self) -> resources.rooms_views.AsyncRoomsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.rooms_views.AsyncRoomsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.rooms_views.AsyncRoomsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.rooms_views.AsyncRoomsWithStreamingResponse(self)

    async def retrieve(
        self,
        room: int,
        *,
        floor: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> dict[str, object]:
        """A room by its number.

        The arguments are those of `Rooms.retrieve`.
        """
        result: dict[str, object] = await self._client.request(
            _RETRIEVE,
            dict[str, object],
            path={"room": room},
            query={"floor": floor},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def retrieve_by_name(
        self,
        name: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> dict[str, object]:
        """A server cannot tell this path from the one with the number.

        The arguments are those of `Rooms.retrieve_by_name`.
        """
        result: dict[str, object] = await self._client.request(
            _RETRIEVE_BY_NAME,
            dict[str, object],
            path={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
