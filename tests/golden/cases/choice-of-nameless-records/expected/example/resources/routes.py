"""Operations of `client.routes`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/routes")


class Routes(Resource):
    """Operations of `client.routes`."""

    @cached_property
    def with_raw_response(self) -> resources.routes_views.RoutesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.routes_views.RoutesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.routes_views.RoutesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.routes_views.RoutesWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Route:
        """`GET /routes`."""
        return self._client.request(
            _RETRIEVE,
            types.Route,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRoutes(AsyncResource):
    """Asynchronous form of `Routes`."""

    @cached_property
    def with_raw_response(self) -> resources.routes_views.AsyncRoutesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.routes_views.AsyncRoutesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.routes_views.AsyncRoutesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.routes_views.AsyncRoutesWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Route:
        """`GET /routes`.

        The arguments are those of `Routes.retrieve`.
        """
        return await self._client.request(
            _RETRIEVE,
            types.Route,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
