"""Operations of `client.users`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.resource import AsyncResource, Resource


class Users(Resource):
    """Operations of `client.users`."""

    @cached_property
    def folders(self) -> resources.Folders:
        """Operations of `client.users.folders`."""
        return resources.Folders(self._client)


class AsyncUsers(AsyncResource):
    """Asynchronous form of `Users`."""

    @cached_property
    def folders(self) -> resources.AsyncFolders:
        """Operations of `client.users.folders`."""
        return resources.AsyncFolders(self._client)
