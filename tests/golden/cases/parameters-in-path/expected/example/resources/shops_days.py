"""Operations of `client.shops.days`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.resource import AsyncResource, Resource


class Days(Resource):
    """Operations of `client.shops.days`."""

    @cached_property
    def orders(self) -> resources.Orders:
        """Operations of `client.shops.days.orders`."""
        return resources.Orders(self._client)


class AsyncDays(AsyncResource):
    """Asynchronous form of `Days`."""

    @cached_property
    def orders(self) -> resources.AsyncOrders:
        """Operations of `client.shops.days.orders`."""
        return resources.AsyncOrders(self._client)
