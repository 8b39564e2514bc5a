"""Operations of `client.rooms`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/rooms/{room}")
_DELETE = Operation("DELETE", "/rooms/{room}", accept="*/*", result="nothing")


class Rooms(Resource):
    """Operations of `client.rooms`."""

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
        room: str,
        *,
        language: Literal["de", "en"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /rooms/{room}`.

        Args:
            room: The room.
            language: Redefined.
        """
        result: str = self._client.request(
            _RETRIEVE,
            str,
            path={"room": room},
            query={"language": language},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def delete(
        self,
        room: str,
        *,
        language: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /rooms/{room}`.

        Args:
            room: The room.
        """
        self._client.request(
            _DELETE,
            None,
            path={"room": room},
            query={"language": language},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRooms(AsyncResource):
    """Asynchronous form of `Rooms`."""

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
        room: str,
        *,
        language: Literal["de", "en"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /rooms/{room}`.

        The arguments are those of `Rooms.retrieve`.
        """
        result: str = await self._client.request(
            _RETRIEVE,
            str,
            path={"room": room},
            query={"language": language},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def delete(
        self,
        room: str,
        *,
        language: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /rooms/{room}`.

        The arguments are those of `Rooms.delete`.
        """
        await self._client.request(
            _DELETE,
            None,
            path={"room": room},
            query={"language": language},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
