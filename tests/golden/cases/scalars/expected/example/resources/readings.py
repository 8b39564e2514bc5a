"""Operations of `client.readings`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/readings")


class Readings(Resource):
    """Operations of `client.readings`."""

    @cached_property
    def with_raw_response(self) -> resources.readings_views.ReadingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.readings_views.ReadingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.readings_views.ReadingsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.readings_views.ReadingsWithStreamingResponse(self)

    def create(
        self,
        *,
        station: str,
        wind: int,
        temperature: float | NotGiven = NOT_GIVEN,
        raining: bool | NotGiven = NOT_GIVEN,
        remark: object | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Reading:
        """Report a reading.

        Args:
            station: The station's code.
            wind: Wind in knots.
            temperature: Degrees Celsius.
            remark: Any JSON value.
        """
        return self._client.request(
            _CREATE,
            types.Reading,
            body={"station": station, "wind": wind, "temperature": temperature, "raining": raining, "remark": remark},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncReadings(AsyncResource):
    """Asynchronous form of `Readings`."""

    @cached_property
    def with_raw_response(self) -> resources.readings_views.AsyncReadingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.readings_views.AsyncReadingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.readings_views.AsyncReadingsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.readings_views.AsyncReadingsWithStreamingResponse(self)

    async def create(
        self,
        *,
        station: str,
        wind: int,
        temperature: float | NotGiven = NOT_GIVEN,
        raining: bool | NotGiven = NOT_GIVEN,
        remark: object | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Reading:
        """Report a reading.

        The arguments are those of `Readings.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Reading,
            body={"station": station, "wind": wind, "temperature": temperature, "raining": raining, "remark": remark},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
