"""Operations of `client.a_b`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_HEAD = Operation("HEAD", "/a-b/{x}", accept="*/*", result="nothing")


class AB(Resource):
    """Operations of `client.a_b`."""

    @cached_property
    def with_raw_response(self) -> resources.a_b_views.ABWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.a_b_views.ABWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.a_b_views.ABWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.a_b_views.ABWithStreamingResponse(self)

    def head(
        self,
        x: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`HEAD /a-b/{x}`."""
        self._client.request(
            _HEAD,
            None,
            path={"x": x},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAB(AsyncResource):
    """Asynchronous form of `AB`."""

    @cached_property
    def with_raw_response(self) -> resources.a_b_views.AsyncABWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.a_b_views.AsyncABWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.a_b_views.AsyncABWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.a_b_views.AsyncABWithStreamingResponse(self)

    async def head(
        self,
        x: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`HEAD /a-b/{x}`.

        The arguments are those of `AB.head`.
        """
        await self._client.request(
            _HEAD,
            None,
            path={"x": x},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
