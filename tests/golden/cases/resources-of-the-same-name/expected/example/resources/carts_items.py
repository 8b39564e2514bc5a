"""Operations of `client.carts.items`."""

from __future__ import annotations

import builtins
from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/carts/{id}/items")


class CartsItems(Resource):
    """Operations of `client.carts.items`."""

    def list(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.ItemListResponseItem]:
        """`GET /carts/{id}/items`."""
        result: list[types.ItemListResponseItem] = self._client.request(
            _LIST,
            list[types.ItemListResponseItem],
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncCartsItems(AsyncResource):
    """Asynchronous form of `CartsItems`."""

    async def list(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.ItemListResponseItem]:
        """`GET /carts/{id}/items`.

        The arguments are those of `CartsItems.list`.
        """
        result: list[types.ItemListResponseItem] = await self._client.request(
            _LIST,
            list[types.ItemListResponseItem],
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
