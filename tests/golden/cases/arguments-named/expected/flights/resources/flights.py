"""Operations of `client.flights`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.styles import ParameterStyle

_LIST = Operation("GET", "/airlines/{airline}/flights", styles={"query": {"state": ParameterStyle()}})
_CREATE = Operation("POST", "/airlines/{airline}/flights", accept="*/*", result="nothing")


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
        airline: str,
        *,
        from_: str,
        page_size: int | NotGiven = NOT_GIVEN,
        state: types.State | NotGiven = NOT_GIVEN,
        x_trace: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /airlines/{airline}/flights`.

        Args:
            from_: Where it starts.
            page_size: Deprecated. Default: `20`.
        """
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            path={"airline": airline},
            query={"from": from_, "page-size": page_size, "state": state},
            headers={"X-Trace": x_trace},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def create(
        self,
        airline: str,
        *,
        to: str,
        state: types.State | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /airlines/{airline}/flights`."""
        self._client.request(
            _CREATE,
            None,
            path={"airline": airline},
            body={"to": to, "state": state},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


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
        airline: str,
        *,
        from_: str,
        page_size: int | NotGiven = NOT_GIVEN,
        state: types.State | NotGiven = NOT_GIVEN,
        x_trace: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /airlines/{airline}/flights`.

        The arguments are those of `Flights.list`.
        """
        result: list[str] = await self._client.request(
            _LIST,
            list[str],
            path={"airline": airline},
            query={"from": from_, "page-size": page_size, "state": state},
            headers={"X-Trace": x_trace},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def create(
        self,
        airline: str,
        *,
        to: str,
        state: types.State | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /airlines/{airline}/flights`.

        The arguments are those of `Flights.create`.
        """
        await self._client.request(
            _CREATE,
            None,
            path={"airline": airline},
            body={"to": to, "state": state},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
