"""Operations of `client.stock`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/v1/stock")


class Stock(Resource):
    """Operations of `client.stock`."""

    @cached_property
    def with_raw_response(self) -> resources.stock_views.StockWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.stock_views.StockWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.stock_views.StockWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.stock_views.StockWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> int:
        """`GET /v1/stock`."""
        result: int = self._client.request(
            _RETRIEVE, int, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result


class AsyncStock(AsyncResource):
    """Asynchronous form of `Stock`."""

    @cached_property
    def with_raw_response(self) -> resources.stock_views.AsyncStockWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.stock_views.AsyncStockWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.stock_views.AsyncStockWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.stock_views.AsyncStockWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> int:
        """`GET /v1/stock`.

        The arguments are those of `Stock.retrieve`.
        """
        result: int = await self._client.request(
            _RETRIEVE, int, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result
