"""Operations of `client.count`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/count")


class Count(Resource):
    """Operations of `client.count`."""

    @cached_property
    def with_raw_response(self) -> resources.count_views.CountWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.count_views.CountWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.count_views.CountWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.count_views.CountWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> int:
        """`GET /count`."""
        result: int = self._client.request(
            _RETRIEVE, int, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result


class AsyncCount(AsyncResource):
    """Asynchronous form of `Count`."""

    @cached_property
    def with_raw_response(self) -> resources.count_views.AsyncCountWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.count_views.AsyncCountWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.count_views.AsyncCountWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.count_views.AsyncCountWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> int:
        """`GET /count`.

        The arguments are those of `Count.retrieve`.
        """
        result: int = await self._client.request(
            _RETRIEVE, int, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result
