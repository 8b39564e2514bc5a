"""What resources are: groups of operations that share a client."""

from __future__ import annotations

from .async_client import AsyncClient
from .client import SyncClient


class Resource:
    """Operations of a client that blocks."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client


class AsyncResource:
    """Operations of a client that awaits."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
