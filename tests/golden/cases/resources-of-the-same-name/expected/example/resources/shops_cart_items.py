"""Operations of `client.shops.cart_items`."""

from __future__ import annotations

import builtins
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/shops/{id}/cart-items")


class CartItems(Resource):
    """Operations of `client.shops.cart_items`."""

    def list(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /shops/{id}/cart-items`."""
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncCartItems(AsyncResource):
    """Asynchronous form of `CartItems`."""

    async def list(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /shops/{id}/cart-items`.

        The arguments are those of `CartItems.list`.
        """
        result: list[str] = await self._client.request(
            _LIST,
            list[str],
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
