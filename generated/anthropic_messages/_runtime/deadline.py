"""A limit to the time of a whole call, over all its attempts."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from typing import Any, cast

import httpx2


def seconds_left(deadline: float | None) -> float | None:
    """Seconds until the deadline, `None` without one."""
    return None if deadline is None else deadline - time.monotonic()


def shortened(extensions: dict[str, Any], seconds: float) -> dict[str, Any]:
    """A request's extensions with no timeout longer than `seconds`."""
    phases = {
        phase: seconds if limit is None else min(limit, seconds) for phase, limit in extensions["timeout"].items()
    }
    return {**extensions, "timeout": phases}


class LimitedStream(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A response's body that fails once the deadline has passed, however busily it drips.

    Raises:
        httpx2.ReadTimeout: While iterating, when it has passed.
    """

    def __init__(self, stream: object, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def __iter__(self) -> Iterator[bytes]:
        for chunk in cast(httpx2.SyncByteStream, self._stream):
            self._check()
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in cast(httpx2.AsyncByteStream, self._stream):
            self._check()
            yield chunk

    def _check(self) -> None:
        if time.monotonic() > self._deadline:
            raise httpx2.ReadTimeout("The deadline of the call has passed.")

    def close(self) -> None:
        cast(httpx2.SyncByteStream, self._stream).close()

    async def aclose(self) -> None:
        await cast(httpx2.AsyncByteStream, self._stream).aclose()
