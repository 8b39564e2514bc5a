"""Operations of `client.shops`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.resource import AsyncResource, Resource


class Shops(Resource):
    """Operations of `client.shops`."""

    @cached_property
    def days(self) -> resources.Days:
        """Operations of `client.shops.days`."""
        return resources.Days(self._client)


class AsyncShops(AsyncResource):
    """Asynchronous form of `Shops`."""

    @cached_property
    def days(self) -> resources.AsyncDays:
        """Operations of `client.shops.days`."""
        return resources.AsyncDays(self._client)
