"""Operations of `client.me`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/me")


class Me(Resource):
    """Operations of `client.me`."""

    @cached_property
    def with_raw_response(self) -> resources.me_views.MeWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.me_views.MeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.me_views.MeWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.me_views.MeWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /me`."""
        result: str = self._client.request(
            _RETRIEVE, str, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result


class AsyncMe(AsyncResource):
    """Asynchronous form of `Me`."""

    @cached_property
    def with_raw_response(self) -> resources.me_views.AsyncMeWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.me_views.AsyncMeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.me_views.AsyncMeWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.me_views.AsyncMeWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /me`.

        The arguments are those of `Me.retrieve`.
        """
        result: str = await self._client.request(
            _RETRIEVE, str, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result
