"""Operations of `client.raw`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/raw")


class Raw(Resource):
    """Operations of `client.raw`."""

    @cached_property
    def with_raw_response(self) -> resources.raw_views.RawWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.raw_views.RawWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.raw_views.RawWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.raw_views.RawWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> object:
        """`GET /raw`."""
        result: object = self._client.request(
            _RETRIEVE,
            object,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncRaw(AsyncResource):
    """Asynchronous form of `Raw`."""

    @cached_property
    def with_raw_response(self) -> resources.raw_views.AsyncRawWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.raw_views.AsyncRawWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.raw_views.AsyncRawWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.raw_views.AsyncRawWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> object:
        """`GET /raw`.

        The arguments are those of `Raw.retrieve`.
        """
        result: object = await self._client.request(
            _RETRIEVE,
            object,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
