"""Operations of `client.draws`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/draws")
_LIST = Operation("GET", "/draws")


class Draws(Resource):
    """Operations of `client.draws`."""

    @cached_property
    def with_raw_response(self) -> resources.draws_views.DrawsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.draws_views.DrawsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.draws_views.DrawsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.draws_views.DrawsWithStreamingResponse(self)

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.DrawCreateResponse:
        """`POST /draws`."""
        result: types.DrawCreateResponse = self._client.request(
            _CREATE,
            types.DrawCreateResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.DrawListResponseItem]:
        """`GET /draws`."""
        result: list[types.DrawListResponseItem] = self._client.request(
            _LIST,
            list[types.DrawListResponseItem],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncDraws(AsyncResource):
    """Asynchronous form of `Draws`."""

    @cached_property
    def with_raw_response(self) -> resources.draws_views.AsyncDrawsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.draws_views.AsyncDrawsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.draws_views.AsyncDrawsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.draws_views.AsyncDrawsWithStreamingResponse(self)

    async def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.DrawCreateResponse:
        """`POST /draws`.

        The arguments are those of `Draws.create`.
        """
        result: types.DrawCreateResponse = await self._client.request(
            _CREATE,
            types.DrawCreateResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.DrawListResponseItem]:
        """`GET /draws`.

        The arguments are those of `Draws.list`.
        """
        result: list[types.DrawListResponseItem] = await self._client.request(
            _LIST,
            list[types.DrawListResponseItem],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
