"""Operations of `client.rooms`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.retry import RetryPolicy
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation(
    "GET",
    "/rooms",
    retry=RetryPolicy(max_retries=5, statuses=(404, 429), initial_delay=2.0, max_delay=8.0, count_header="x-attempt"),
)
_CREATE = Operation(
    "POST",
    "/rooms",
    accept="*/*",
    result="nothing",
    retry=RetryPolicy(
        max_retries=0, statuses=(408, 409, 429), initial_delay=0.5, max_delay=8.0, count_header="x-attempt"
    ),
)
_CLOSE = Operation("DELETE", "/rooms", accept="*/*", result="nothing")


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

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /rooms`."""
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /rooms`."""
        self._client.request(
            _CREATE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )

    def close(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /rooms`."""
        self._client.request(
            _CLOSE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
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

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /rooms`.

        The arguments are those of `Rooms.list`.
        """
        result: list[str] = await self._client.request(
            _LIST,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /rooms`.

        The arguments are those of `Rooms.create`.
        """
        await self._client.request(
            _CREATE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )

    async def close(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /rooms`.

        The arguments are those of `Rooms.close`.
        """
        await self._client.request(
            _CLOSE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
