"""Operations of `client.carts`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.resource import AsyncResource, Resource


class Carts(Resource):
    """Operations of `client.carts`."""

    @cached_property
    def items(self) -> resources.CartsItems:
        """Operations of `client.carts.items`."""
        return resources.CartsItems(self._client)


class AsyncCarts(AsyncResource):
    """Asynchronous form of `Carts`."""

    @cached_property
    def items(self) -> resources.AsyncCartsItems:
        """Operations of `client.carts.items`."""
        return resources.AsyncCartsItems(self._client)
