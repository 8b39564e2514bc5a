"""Operations of `client.shirts`."""

from __future__ import annotations

import builtins
from typing import Literal

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.query import QueryStyle
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/shirts", query={"size": QueryStyle()})


class Shirts(Resource):
    """Operations of `client.shirts`."""

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
