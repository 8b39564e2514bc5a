"""Operations of `client.carts.items`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/carts/{id}/items")


class CartsItems(Resource):
    """Operations of `client.carts.items`."""

    @cached_property
    def with_raw_response(self) -> resources.carts_items_views.CartsItemsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.carts_items_views.CartsItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.carts_items_views.CartsItemsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.carts_items_views.CartsItemsWithStreamingResponse(self)

    def list(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.CartItemListResponseItem]:
        """`GET /carts/{id}/items`."""
        result: list[types.CartItemListResponseItem] = self._client.request(
            _LIST,
            list[types.CartItemListResponseItem],
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncCartsItems(AsyncResource):
    """Asynchronous form of `CartsItems`."""

    @cached_property
    def with_raw_response(self) -> resources.carts_items_views.AsyncCartsItemsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.carts_items_views.AsyncCartsItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.carts_items_views.AsyncCartsItemsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.carts_items_views.AsyncCartsItemsWithStreamingResponse(self)

    async def list(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.CartItemListResponseItem]:
        """`GET /carts/{id}/items`.

        The arguments are those of `CartsItems.list`.
        """
        result: list[types.CartItemListResponseItem] = await self._client.request(
            _LIST,
            list[types.CartItemListResponseItem],
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
