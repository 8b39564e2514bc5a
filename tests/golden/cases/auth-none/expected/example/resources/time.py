"""Operations of `client.time`."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/time")


class Time(Resource):
    """Operations of `client.time`."""

    @cached_property
    def with_raw_response(self) -> resources.time_views.TimeWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.time_views.TimeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.time_views.TimeWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.time_views.TimeWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> datetime:
        """`GET /time`."""
        result: datetime = self._client.request(
            _RETRIEVE,
            datetime,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncTime(AsyncResource):
    """Asynchronous form of `Time`."""

    @cached_property
    def with_raw_response(self) -> resources.time_views.AsyncTimeWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.time_views.AsyncTimeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.time_views.AsyncTimeWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.time_views.AsyncTimeWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> datetime:
        """`GET /time`.

        The arguments are those of `Time.retrieve`.
        """
        result: datetime = await self._client.request(
            _RETRIEVE,
            datetime,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
