"""Operations of `client.shops`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.resource import AsyncResource, Resource


class Shops(Resource):
    """Operations of `client.shops`."""

    @cached_property
    def items(self) -> resources.ShopsItems:
        """Operations of `client.shops.items`."""
        return resources.ShopsItems(self._client)

    @cached_property
    def cart_items(self) -> resources.CartItems:
        """Operations of `client.shops.cart_items`."""
        return resources.CartItems(self._client)


class AsyncShops(AsyncResource):
    """Asynchronous form of `Shops`."""

    @cached_property
    def items(self) -> resources.AsyncShopsItems:
        """Operations of `client.shops.items`."""
        return resources.AsyncShopsItems(self._client)

    @cached_property
    def cart_items(self) -> resources.AsyncCartItems:
        """Operations of `client.shops.cart_items`."""
        return resources.AsyncCartItems(self._client)
