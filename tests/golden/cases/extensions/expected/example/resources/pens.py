"""Operations of `client.pens`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/pens")


class Pens(Resource):
    """Operations of `client.pens`."""

    @cached_property
    def with_raw_response(self) -> resources.pens_views.PensWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.pens_views.PensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.pens_views.PensWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.pens_views.PensWithStreamingResponse(self)

    def list(
        self,
        *,
        color: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Pen]:
        """`GET /pens`."""
        result: list[types.Pen] = self._client.request(
            _LIST,
            list[types.Pen],
            query={"color": color},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncPens(AsyncResource):
    """Asynchronous form of `Pens`."""

    @cached_property
    def with_raw_response(self) -> resources.pens_views.AsyncPensWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.pens_views.AsyncPensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.pens_views.AsyncPensWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.pens_views.AsyncPensWithStreamingResponse(self)

    async def list(
        self,
        *,
        color: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Pen]:
        """`GET /pens`.

        The arguments are those of `Pens.list`.
        """
        result: list[types.Pen] = await self._client.request(
            _LIST,
            list[types.Pen],
            query={"color": color},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
