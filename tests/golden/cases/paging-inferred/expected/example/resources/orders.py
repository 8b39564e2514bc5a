"""Operations of `client.orders`."""

from __future__ import annotations

from functools import cached_property

from .. import pagination, resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/orders", items=("data",))
_RETRIEVE = Operation("GET", "/orders/{order_id}")


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

    def list(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncOffsetPage[types.Thing]:
        """`GET /orders`."""
        return self._client.paged(
            _LIST,
            types.OrderListResponse,
            pagination.SyncOffsetPage[types.Thing],
            query={"offset": offset, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        order_id: str,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.OrderRetrieveResponse:
        """One thing that has a list, of which parts can be asked for."""
        return self._client.request(
            _RETRIEVE,
            types.OrderRetrieveResponse,
            path={"order_id": order_id},
            query={"offset": offset, "limit": limit},
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

    def list(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, pagination.AsyncOffsetPage[types.Thing]]:
        """`GET /orders`.

        The arguments are those of `Orders.list`.
        """
        pages: AsyncPaginator[types.Thing, pagination.AsyncOffsetPage[types.Thing]] = self._client.paged(
            _LIST,
            types.OrderListResponse,
            pagination.AsyncOffsetPage[types.Thing],
            query={"offset": offset, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages

    async def retrieve(
        self,
        order_id: str,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.OrderRetrieveResponse:
        """One thing that has a list, of which parts can be asked for.

        The arguments are those of `Orders.retrieve`.
        """
        return await self._client.request(
            _RETRIEVE,
            types.OrderRetrieveResponse,
            path={"order_id": order_id},
            query={"offset": offset, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
