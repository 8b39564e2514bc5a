"""Operations of `client.since`."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/since")


class Since(Resource):
    """Operations of `client.since`."""

    @cached_property
    def with_raw_response(self) -> resources.since_views.SinceWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.since_views.SinceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.since_views.SinceWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.since_views.SinceWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> datetime:
        """`GET /since`."""
        result: datetime = self._client.request(
            _RETRIEVE,
            datetime,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncSince(AsyncResource):
    """Asynchronous form of `Since`."""

    @cached_property
    def with_raw_response(self) -> resources.since_views.AsyncSinceWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.since_views.AsyncSinceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.since_views.AsyncSinceWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.since_views.AsyncSinceWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> datetime:
        """`GET /since`.

        The arguments are those of `Since.retrieve`.
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
