"""Operations of `client.shops.days.orders`."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/shops/{shop-id}/days/{day}/orders/{order_id}")


class Orders(Resource):
    """Operations of `client.shops.days.orders`."""

    @cached_property
    def with_raw_response(self) -> resources.shops_days_orders_views.OrdersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.shops_days_orders_views.OrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.shops_days_orders_views.OrdersWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.shops_days_orders_views.OrdersWithStreamingResponse(self)

    def retrieve(
        self,
        shop_id: str,
        day: str | date,
        order_id: int,
        *,
        verbose: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /shops/{shop-id}/days/{day}/orders/{order_id}`.

        Args:
            order_id: The order.
        """
        result: str = self._client.request(
            _RETRIEVE,
            str,
            path={"shop-id": shop_id, "day": day, "order_id": order_id},
            query={"verbose": verbose},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncOrders(AsyncResource):
    """Asynchronous form of `Orders`."""

    @cached_property
    def with_raw_response(self) -> resources.shops_days_orders_views.AsyncOrdersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.shops_days_orders_views.AsyncOrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.shops_days_orders_views.AsyncOrdersWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.shops_days_orders_views.AsyncOrdersWithStreamingResponse(self)

    async def retrieve(
        self,
        shop_id: str,
        day: str | date,
        order_id: int,
        *,
        verbose: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /shops/{shop-id}/days/{day}/orders/{order_id}`.

        The arguments are those of `Orders.retrieve`.
        """
        result: str = await self._client.request(
            _RETRIEVE,
            str,
            path={"shop-id": shop_id, "day": day, "order_id": order_id},
            query={"verbose": verbose},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
