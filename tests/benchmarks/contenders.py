"""The packages under measurement, each sending through an HTTP client that is given to it."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import httpx2

from .processes import GENERATED

sys.path.insert(0, str(GENERATED))

OURS = "anthropic_messages"
PEER = "anthropic"
URL = "https://api.anthropic.com/v1/messages"
HAS_PEER = find_spec(PEER) is not None


def sdk(name: str, http_client: httpx2.Client | httpx2.AsyncClient | None = None, **arguments: Any) -> Any:
    """A client of the package `name`."""
    colour = "AsyncAnthropic" if isinstance(http_client, httpx2.AsyncClient) else "Anthropic"
    return getattr(import_module(name), colour)(api_key="key", http_client=http_client, **arguments)


class Pieces(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that arrives in pieces."""

    def __init__(self, pieces: Sequence[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


def answering(body: bytes) -> httpx2.MockTransport:
    """A transport whose every answer is `body`."""
    fields = {"content-type": "application/json", "request-id": "req_01"}
    return httpx2.MockTransport(lambda _: httpx2.Response(200, content=body, headers=fields))


def streaming(pieces: Sequence[bytes]) -> httpx2.MockTransport:
    """A transport whose every answer is a stream of events that arrives in these pieces."""
    fields = {"content-type": "text/event-stream", "request-id": "req_01"}
    return httpx2.MockTransport(lambda _: httpx2.Response(200, stream=Pieces(pieces), headers=fields))


def packages() -> list[str]:
    """What is measured: this SDK, and the peer where it is installed."""
    return [OURS, PEER] if HAS_PEER else [OURS]


def contest(floor: Callable[[], object], make: Callable[[str], Callable[[], object]]) -> dict[str, Callable[[], object]]:
    """The floor, and for each package what `make` makes of its name."""
    return {"floor": floor} | {name: make(name) for name in packages()}
