"""Operations of `client.shared`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/shared")


class Shared(Resource):
    """Operations of `client.shared`."""

    @cached_property
    def with_raw_response(self) -> resources.shared__views.SharedWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.shared__views.SharedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.shared__views.SharedWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.shared__views.SharedWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Type:
        """`GET /shared`."""
        return self._client.request(
            _RETRIEVE,
            types.Type,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncShared(AsyncResource):
    """Asynchronous form of `Shared`."""

    @cached_property
    def with_raw_response(self) -> resources.shared__views.AsyncSharedWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.shared__views.AsyncSharedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.shared__views.AsyncSharedWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.shared__views.AsyncSharedWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Type:
        """`GET /shared`.

        The arguments are those of `Shared.retrieve`.
        """
        return await self._client.request(
            _RETRIEVE,
            types.Type,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
