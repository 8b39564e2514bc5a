"""Operations of `client.orders`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/orders")


class Orders(Resource):
    """Operations of `client.orders`."""

    @cached_property
    def with_raw_response(self) -> resources.orders_views.OrdersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.orders_views.OrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.orders_views.OrdersWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.orders_views.OrdersWithStreamingResponse(self)

    def create(
        self,
        *,
        articles: Iterable[types.ArticleParam],
        limit: int | NotGiven = NOT_GIVEN,
        price: types.MoneyParam | NotGiven = NOT_GIVEN,
        again: types.OrderParam | NotGiven = NOT_GIVEN,
        size: types.OrderSizeParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Order:
        """`POST /orders`.

        Args:
            again: An order of several articles.
        """
        return self._client.request(
            _CREATE,
            types.Order,
            query={"limit": limit},
            body={"articles": articles, "price": price, "again": again, "size": size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOrders(AsyncResource):
    """Asynchronous form of `Orders`."""

    @cached_property
    def with_raw_response(self) -> resources.orders_views.AsyncOrdersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.orders_views.AsyncOrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.orders_views.AsyncOrdersWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.orders_views.AsyncOrdersWithStreamingResponse(self)

    async def create(
        self,
        *,
        articles: Iterable[types.ArticleParam],
        limit: int | NotGiven = NOT_GIVEN,
        price: types.MoneyParam | NotGiven = NOT_GIVEN,
        again: types.OrderParam | NotGiven = NOT_GIVEN,
        size: types.OrderSizeParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Order:
        """`POST /orders`.

        The arguments are those of `Orders.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Order,
            query={"limit": limit},
            body={"articles": articles, "price": price, "again": again, "size": size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
