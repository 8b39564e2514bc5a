"""Operations of `client.shops.cart_items`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/shops/{id}/cart-items")


class CartItems(Resource):
    """Operations of `client.shops.cart_items`."""

    @cached_property
    def with_raw_response(self) -> resources.shops_cart_items_views.CartItemsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.shops_cart_items_views.CartItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.shops_cart_items_views.CartItemsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.shops_cart_items_views.CartItemsWithStreamingResponse(self)

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

    @cached_property
    def with_raw_response(self) -> resources.shops_cart_items_views.AsyncCartItemsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.shops_cart_items_views.AsyncCartItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.shops_cart_items_views.AsyncCartItemsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.shops_cart_items_views.AsyncCartItemsWithStreamingResponse(self)

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
