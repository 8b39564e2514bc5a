"""Operations of `client.rooms`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.resource import AsyncResource, Resource


class Rooms(Resource):
    """Operations of `client.rooms`."""

    @cached_property
    def events(self) -> resources.Events:
        """Operations of `client.rooms.events`."""
        return resources.Events(self._client)


class AsyncRooms(AsyncResource):
    """Asynchronous form of `Rooms`."""

    @cached_property
    def events(self) -> resources.AsyncEvents:
        """Operations of `client.rooms.events`."""
        return resources.AsyncEvents(self._client)
