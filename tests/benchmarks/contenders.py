"""The packages under measurement, each sending through an HTTP client that is given to it."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import httpx2

from .measuring import Samples, repeated, take_turns
from .processes import GENERATED
from .rows import Row, Unit

sys.path.insert(0, str(GENERATED))

FLOOR = "floor"
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


def contest(
    floor: Callable[[], object], make: Callable[[str], Callable[[], object]], times: int, rounds: int, parts: int = 1
) -> Samples:
    """The floor and, for each package, what `make` makes of its name, done in turns `times` times a round."""
    works = {FLOOR: floor} | {name: make(name) for name in packages()}
    return take_turns({name: repeated(work, times, parts) for name, work in works.items()}, rounds)


def row(what: str, unit: Unit, found: Samples, most: float | None = None) -> Row:
    """What was found about floor, SDK and peer, in seconds, as a row in `unit`."""
    scale = {"s": 1.0, "ms": 1e3, "us": 1e6}[unit]
    peer = PEER in found.of
    return Row(
        what,
        unit,
        found.median(OURS) * scale,
        found.median(FLOOR) * scale,
        found.median(PEER) * scale if peer else None,
        found.ratio(OURS, FLOOR),
        found.ratio(PEER, FLOOR) if peer else None,
        most,
    )
