"""Operations of `client.stations`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/stations/{codes}")


class Stations(Resource):
    """Operations of `client.stations`."""

    @cached_property
    def with_raw_response(self) -> resources.stations_views.StationsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.stations_views.StationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.stations_views.StationsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.stations_views.StationsWithStreamingResponse(self)

    def retrieve(
        self,
        codes: SequenceNotStr[str],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> list[str]:
        """`GET /stations/{codes}`."""
        result: list[str] = self._client.request(
            _RETRIEVE,
            list[str],
            path={"codes": codes},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncStations(AsyncResource):
    """Asynchronous form of `Stations`."""

    @cached_property
    def with_raw_response(self) -> resources.stations_views.AsyncStationsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.stations_views.AsyncStationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.stations_views.AsyncStationsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.stations_views.AsyncStationsWithStreamingResponse(self)

    async def retrieve(
        self,
        codes: SequenceNotStr[str],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> list[str]:
        """`GET /stations/{codes}`.

        The arguments are those of `Stations.retrieve`.
        """
        result: list[str] = await self._client.request(
            _RETRIEVE,
            list[str],
            path={"codes": codes},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
