"""Operations of `client.pictures`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.resource import AsyncResource, Resource


class Pictures(Resource):
    """Operations of `client.pictures`."""

    @cached_property
    def content(self) -> resources.Content:
        """Operations of `client.pictures.content`."""
        return resources.Content(self._client)


class AsyncPictures(AsyncResource):
    """Asynchronous form of `Pictures`."""

    @cached_property
    def content(self) -> resources.AsyncContent:
        """Operations of `client.pictures.content`."""
        return resources.AsyncContent(self._client)
