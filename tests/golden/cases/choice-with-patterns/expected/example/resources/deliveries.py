"""Operations of `client.deliveries`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/deliveries")


class Deliveries(Resource):
    """Operations of `client.deliveries`."""

    @cached_property
    def with_raw_response(self) -> resources.deliveries_views.DeliveriesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.deliveries_views.DeliveriesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.deliveries_views.DeliveriesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.deliveries_views.DeliveriesWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Delivery:
        """`GET /deliveries`."""
        result: types.Delivery = self._client.request(
            _RETRIEVE,
            types.Delivery,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncDeliveries(AsyncResource):
    """Asynchronous form of `Deliveries`."""

    @cached_property
    def with_raw_response(self) -> resources.deliveries_views.AsyncDeliveriesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.deliveries_views.AsyncDeliveriesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.deliveries_views.AsyncDeliveriesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.deliveries_views.AsyncDeliveriesWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Delivery:
        """`GET /deliveries`.

        The arguments are those of `Deliveries.retrieve`.
        """
        result: types.Delivery = await self._client.request(
            _RETRIEVE,
            types.Delivery,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
