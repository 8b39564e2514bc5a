"""Operations of `client.types_`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/types")


class Types(Resource):
    """Operations of `client.types_`."""

    @cached_property
    def with_raw_response(self) -> resources.types_views.TypesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.types_views.TypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.types_views.TypesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.types_views.TypesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Type:
        """`GET /types`."""
        return self._client.request(
            _LIST,
            types.Type,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTypes(AsyncResource):
    """Asynchronous form of `Types`."""

    @cached_property
    def with_raw_response(self) -> resources.types_views.AsyncTypesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.types_views.AsyncTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.types_views.AsyncTypesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.types_views.AsyncTypesWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Type:
        """`GET /types`.

        The arguments are those of `Types.list`.
        """
        return await self._client.request(
            _LIST,
            types.Type,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
