"""Operations of `client.resource`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/resource", accept="*/*", result="nothing")


class ResourceResource(Resource):
    """Operations of `client.resource`."""

    @cached_property
    def with_raw_response(self) -> resources.resource_views.ResourceResourceWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.resource_views.ResourceResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.resource_views.ResourceResourceWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.resource_views.ResourceResourceWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /resource`."""
        self._client.request(
            _RETRIEVE,
            None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncResourceResource(AsyncResource):
    """Asynchronous form of `ResourceResource`."""

    @cached_property
    def with_raw_response(self) -> resources.resource_views.AsyncResourceResourceWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.resource_views.AsyncResourceResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.resource_views.AsyncResourceResourceWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.resource_views.AsyncResourceResourceWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /resource`.

        The arguments are those of `ResourceResource.retrieve`.
        """
        await self._client.request(
            _RETRIEVE,
            None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
