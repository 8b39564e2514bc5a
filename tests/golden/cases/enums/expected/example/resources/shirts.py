"""Operations of `client.shirts`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.styles import ParameterStyle

_LIST = Operation("GET", "/shirts", styles={"query": {"size": ParameterStyle()}})


class Shirts(Resource):
    """Operations of `client.shirts`."""

    @cached_property
    def with_raw_response(self) -> resources.shirts_views.ShirtsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.shirts_views.ShirtsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.shirts_views.ShirtsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.shirts_views.ShirtsWithStreamingResponse(self)

    def list(
        self,
        *,
        size: types.Size | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Shirt]:
        """`GET /shirts`.

        Args:
            size: How large a shirt is.
        """
        result: list[types.Shirt] = self._client.request(
            _LIST,
            list[types.Shirt],
            query={"size": size, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncShirts(AsyncResource):
    """Asynchronous form of `Shirts`."""

    @cached_property
    def with_raw_response(self) -> resources.shirts_views.AsyncShirtsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.shirts_views.AsyncShirtsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.shirts_views.AsyncShirtsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.shirts_views.AsyncShirtsWithStreamingResponse(self)

    async def list(
        self,
        *,
        size: types.Size | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Shirt]:
        """`GET /shirts`.

        The arguments are those of `Shirts.list`.
        """
        result: list[types.Shirt] = await self._client.request(
            _LIST,
            list[types.Shirt],
            query={"size": size, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
