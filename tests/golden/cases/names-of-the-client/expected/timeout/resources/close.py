"""Operations of `client.close_`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CLOSE = Operation("POST", "/close", accept="*/*", result="nothing")


class Close(Resource):
    """Operations of `client.close_`."""

    @cached_property
    def with_raw_response(self) -> resources.close_views.CloseWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.close_views.CloseWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.close_views.CloseWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.close_views.CloseWithStreamingResponse(self)

    def close(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /close`."""
        self._client.request(
            _CLOSE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )


class AsyncClose(AsyncResource):
    """Asynchronous form of `Close`."""

    @cached_property
    def with_raw_response(self) -> resources.close_views.AsyncCloseWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.close_views.AsyncCloseWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.close_views.AsyncCloseWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.close_views.AsyncCloseWithStreamingResponse(self)

    async def close(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /close`.

        The arguments are those of `Close.close`.
        """
        await self._client.request(
            _CLOSE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
