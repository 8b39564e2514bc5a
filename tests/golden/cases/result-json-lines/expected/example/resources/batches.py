"""Operations of `client.batches`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.resource import AsyncResource, Resource


class Batches(Resource):
    """Operations of `client.batches`."""

    @cached_property
    def results(self) -> resources.Results:
        """Operations of `client.batches.results`."""
        return resources.Results(self._client)


class AsyncBatches(AsyncResource):
    """Asynchronous form of `Batches`."""

    @cached_property
    def results(self) -> resources.AsyncResults:
        """Operations of `client.batches.results`."""
        return resources.AsyncResults(self._client)
