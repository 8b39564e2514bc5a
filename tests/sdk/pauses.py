"""Makes the pauses of the SDK take no time, and remembers how long they would have been."""

from __future__ import annotations

import time

import anyio
import pytest


class Pauses(list[float]):
    """The pauses so far, in seconds."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        really = anyio.sleep

        async def sleep(seconds: float) -> None:
            self.append(seconds)
            await really(0)

        monkeypatch.setattr(time, "sleep", self.append)
        monkeypatch.setattr(anyio, "sleep", sleep)
