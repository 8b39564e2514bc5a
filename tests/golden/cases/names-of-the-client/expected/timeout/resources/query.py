"""Operations of `client.query`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/query", accept="*/*", result="nothing")


class QueryResource(Resource):
    """Operations of `client.query`."""

    @cached_property
    def with_raw_response(self) -> resources.query_views.QueryResourceWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.query_views.QueryResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.query_views.QueryResourceWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.query_views.QueryResourceWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /query`."""
        self._client.request(
            _RETRIEVE,
            None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncQueryResource(AsyncResource):
    """Asynchronous form of `QueryResource`."""

    @cached_property
    def with_raw_response(self) -> resources.query_views.AsyncQueryResourceWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.query_views.AsyncQueryResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.query_views.AsyncQueryResourceWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.query_views.AsyncQueryResourceWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /query`.

        The arguments are those of `QueryResource.retrieve`.
        """
        await self._client.request(
            _RETRIEVE,
            None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
