"""Operations of `client.trips`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/trips")


class Trips(Resource):
    """Operations of `client.trips`."""

    @cached_property
    def with_raw_response(self) -> resources.trips_views.TripsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.trips_views.TripsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.trips_views.TripsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.trips_views.TripsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /trips`."""
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncTrips(AsyncResource):
    """Asynchronous form of `Trips`."""

    @cached_property
    def with_raw_response(self) -> resources.trips_views.AsyncTripsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.trips_views.AsyncTripsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.trips_views.AsyncTripsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.trips_views.AsyncTripsWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /trips`.

        The arguments are those of `Trips.list`.
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
