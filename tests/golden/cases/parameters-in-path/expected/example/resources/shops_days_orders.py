"""Operations of `client.shops.days.orders`."""

from __future__ import annotations

from datetime import date

from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/shops/{shop-id}/days/{day}/orders/{order_id}")


class Orders(Resource):
    """Operations of `client.shops.days.orders`."""

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
