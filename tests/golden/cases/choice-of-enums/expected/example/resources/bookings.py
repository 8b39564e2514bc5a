"""Operations of `client.bookings`."""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/bookings")


class Bookings(Resource):
    """Operations of `client.bookings`."""

    @cached_property
    def with_raw_response(self) -> resources.bookings_views.BookingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.bookings_views.BookingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.bookings_views.BookingsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.bookings_views.BookingsWithStreamingResponse(self)

    def create(
        self,
        *,
        seat: types.Row | Literal["any"],
        meal: Literal["meat", "fish", "vegan"] | None | NotGiven = NOT_GIVEN,
        when: str | datetime | date | NotGiven = NOT_GIVEN,
        count: int | float | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Booking:
        """`POST /bookings`."""
        return self._client.request(
            _CREATE,
            types.Booking,
            body={"seat": seat, "meal": meal, "when": when, "count": count},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBookings(AsyncResource):
    """Asynchronous form of `Bookings`."""

    @cached_property
    def with_raw_response(self) -> resources.bookings_views.AsyncBookingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.bookings_views.AsyncBookingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.bookings_views.AsyncBookingsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.bookings_views.AsyncBookingsWithStreamingResponse(self)

    async def create(
        self,
        *,
        seat: types.Row | Literal["any"],
        meal: Literal["meat", "fish", "vegan"] | None | NotGiven = NOT_GIVEN,
        when: str | datetime | date | NotGiven = NOT_GIVEN,
        count: int | float | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Booking:
        """`POST /bookings`.

        The arguments are those of `Bookings.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Booking,
            body={"seat": seat, "meal": meal, "when": when, "count": count},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
