"""Operations of `client.it_ems`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.resource import AsyncResource, Resource


class ItEms(Resource):
    """Operations of `client.it_ems`."""

    @cached_property
    def s_n(self) -> resources.SN:
        """Operations of `client.it_ems.s_n`."""
        return resources.SN(self._client)


class AsyncItEms(AsyncResource):
    """Asynchronous form of `ItEms`."""

    @cached_property
    def s_n(self) -> resources.AsyncSN:
        """Operations of `client.it_ems.s_n`."""
        return resources.AsyncSN(self._client)
