"""What this SDK's clients can do besides."""

from __future__ import annotations

from .._runtime.async_client import AsyncClient
from .._runtime.client import SyncClient
from .._runtime.resource import AsyncResource, Resource


class ClientMixin(SyncClient):
    """In every client."""

    def greeting(self) -> str:
        """Words."""
        return f"hello from {self.base_url}"


class AsyncClientMixin(AsyncClient):
    """The same, awaited."""

    async def greeting(self) -> str:
        """Words."""
        return f"hello from {self.base_url}"


class NotesMixin(Resource):
    """In the resource."""

    def first(self) -> object:
        """The first note."""
        return self._client.get("/notes", cast_to=list[object])[0]


class AsyncNotesMixin(AsyncResource):
    """The same, awaited."""

    async def first(self) -> object:
        """The first note."""
        return (await self._client.get("/notes", cast_to=list[object]))[0]
