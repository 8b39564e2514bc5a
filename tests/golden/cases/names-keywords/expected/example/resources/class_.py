"""Operations of `client.class_`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/class")


class Class(Resource):
    """Operations of `client.class_`."""

    @cached_property
    def with_raw_response(self) -> resources.class__views.ClassWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.class__views.ClassWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.class__views.ClassWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.class__views.ClassWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Class:
        """`GET /class`."""
        return self._client.request(
            _RETRIEVE,
            types.Class,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncClass(AsyncResource):
    """Asynchronous form of `Class`."""

    @cached_property
    def with_raw_response(self) -> resources.class__views.AsyncClassWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.class__views.AsyncClassWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.class__views.AsyncClassWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.class__views.AsyncClassWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Class:
        """`GET /class`.

        The arguments are those of `Class.retrieve`.
        """
        return await self._client.request(
            _RETRIEVE,
            types.Class,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
