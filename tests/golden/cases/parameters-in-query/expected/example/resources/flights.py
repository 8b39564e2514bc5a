"""Operations of `client.flights`."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.styles import ParameterStyle

_LIST = Operation(
    "GET",
    "/flights",
    styles={
        "query": {
            "tags": ParameterStyle(),
            "carriers": ParameterStyle(explode=False),
            "classes": ParameterStyle(style="pipeDelimited", explode=False),
            "seats": ParameterStyle(style="spaceDelimited", explode=False),
            "filter": ParameterStyle(style="deepObject"),
            "options": ParameterStyle(),
            "cursor": ParameterStyle(),
        }
    },
)


class Flights(Resource):
    """Operations of `client.flights`."""

    @cached_property
    def with_raw_response(self) -> resources.flights_views.FlightsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.flights_views.FlightsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.flights_views.FlightsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.flights_views.FlightsWithStreamingResponse(self)

    def list(
        self,
        *,
        to: str,
        after: str | datetime | NotGiven = NOT_GIVEN,
        day: str | date | NotGiven = NOT_GIVEN,
        stops: int | NotGiven = NOT_GIVEN,
        direct: bool | NotGiven = NOT_GIVEN,
        tags: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        carriers: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        classes: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        seats: Iterable[int] | NotGiven = NOT_GIVEN,
        filter: types.FlightListFilterParam | NotGiven = NOT_GIVEN,
        options: Mapping[str, str] | NotGiven = NOT_GIVEN,
        sort_by: Literal["price", "time"] | NotGiven = NOT_GIVEN,
        cursor: str | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /flights`."""
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            query={
                "to": to,
                "after": after,
                "day": day,
                "stops": stops,
                "direct": direct,
                "tags": tags,
                "carriers": carriers,
                "classes": classes,
                "seats": seats,
                "filter": filter,
                "options": options,
                "sort[by]": sort_by,
                "cursor": cursor,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncFlights(AsyncResource):
    """Asynchronous form of `Flights`."""

    @cached_property
    def with_raw_response(self) -> resources.flights_views.AsyncFlightsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.flights_views.AsyncFlightsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.flights_views.AsyncFlightsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.flights_views.AsyncFlightsWithStreamingResponse(self)

    async def list(
        self,
        *,
        to: str,
        after: str | datetime | NotGiven = NOT_GIVEN,
        day: str | date | NotGiven = NOT_GIVEN,
        stops: int | NotGiven = NOT_GIVEN,
        direct: bool | NotGiven = NOT_GIVEN,
        tags: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        carriers: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        classes: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        seats: Iterable[int] | NotGiven = NOT_GIVEN,
        filter: types.FlightListFilterParam | NotGiven = NOT_GIVEN,
        options: Mapping[str, str] | NotGiven = NOT_GIVEN,
        sort_by: Literal["price", "time"] | NotGiven = NOT_GIVEN,
        cursor: str | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /flights`.

        The arguments are those of `Flights.list`.
        """
        result: list[str] = await self._client.request(
            _LIST,
            list[str],
            query={
                "to": to,
                "after": after,
                "day": day,
                "stops": stops,
                "direct": direct,
                "tags": tags,
                "carriers": carriers,
                "classes": classes,
                "seats": seats,
                "filter": filter,
                "options": options,
                "sort[by]": sort_by,
                "cursor": cursor,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
