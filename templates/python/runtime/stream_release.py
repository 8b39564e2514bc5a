"""Giving the connection of a streamed response back: for further use where its body is over, else closed."""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asyncio import Task

    import httpx2

PATIENCE = 0.05
"""How many seconds to wait, after the last event, for the end of the body, without which a connection has to close."""

_MAX_CHUNKS = 16  # of what may follow the last event
_closing: set[Task[None]] = set()  # because a loop keeps no strong reference to its tasks


class Hold:
    """Keeps the connection of a response for those who read it, until none of them refers to this any more."""

    __slots__ = ("response",)

    def __init__(self, response: httpx2.Response) -> None:
        self.response = response

    def __del__(self) -> None:
        with suppress(Exception):
            self.response.close()


def release(response: httpx2.Response, chunks: Iterator[bytes], *, complete: bool) -> None:
    """Ends the reading of `response`, of whose body `chunks` is the rest. `complete`: nothing more matters in it."""
    with suppress(Exception), _impatient(response) as possible:
        if complete and possible:
            for _ in range(_MAX_CHUNKS):
                next(chunks)
    with suppress(Exception):
        response.close()


async def arelease(response: httpx2.Response, chunks: AsyncGenerator[bytes, None], *, complete: bool) -> None:
    """Ends the reading of `response`, of whose body `chunks` is the rest. `complete`: nothing more matters in it."""
    with suppress(Exception), _impatient(response) as possible:
        if complete and possible:
            for _ in range(_MAX_CHUNKS):
                await anext(chunks)
    # Closed in this order, or the half-read generator would be finished by a task that the loop starts.
    with suppress(Exception):
        await chunks.aclose()
    with suppress(Exception):
        await response.aclose()


def release_later(response: httpx2.Response, chunks: AsyncGenerator[bytes, None]) -> None:
    """Ends the reading of `response` where nothing can be awaited, if a loop of asyncio runs in this thread."""
    if response.is_closed or (asyncio := sys.modules.get("asyncio")) is None:
        return
    with suppress(RuntimeError):
        loop = asyncio.get_running_loop()
        task: Task[None] = loop.create_task(arelease(response, chunks, complete=False))
        _closing.add(task)
        task.add_done_callback(_closing.discard)


@contextmanager
def _impatient(response: httpx2.Response) -> Generator[bool, None, None]:
    """Within it, reading from the connection of `response` fails soon; gives False where that cannot be had."""
    connection: Any = response.extensions.get("network_stream")
    if connection is None or response.is_closed or response.http_version not in ("HTTP/1.1", "HTTP/1.0"):
        yield False
        return
    # The timeout of a body is settled when its reading starts; this is the one place where it can still be shortened.
    read: Callable[[int, float | None], Any] = connection.read

    def read_soon(max_bytes: int, timeout: float | None = None) -> Any:
        # Once the response is closed, its connection may already serve another.
        return read(max_bytes, timeout if response.is_closed else PATIENCE)

    connection.read = read_soon
    try:
        yield True
    finally:
        del connection.read
