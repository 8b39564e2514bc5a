"""Which failures are tried again, and after how long. Decisions only: nobody sleeps here."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping

_SANE_WAIT = 60.0
"""The longest wait in seconds that a server may ask for; what is longer is ignored."""


class RetryPolicy:
    """What the API says about trying again.

    Args:
        max_retries: How often, where nobody says otherwise.
        statuses: Statuses below 500 that may be tried again; all from 500 on may.
        initial_delay: Seconds before the first retry; each later one waits twice as long as the one before.
        max_delay: The most seconds to wait.
        count_header: The header that tells the server how often this was tried before; may be empty.
        decision_header: The header by which the server says whether to try again; may be empty.
    """

    __slots__ = ("max_retries", "statuses", "initial_delay", "max_delay", "count_header", "decision_header")

    def __init__(
        self,
        max_retries: int = 2,
        statuses: tuple[int, ...] = (408, 409, 429),
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        count_header: str = "",
        decision_header: str = "",
    ) -> None:
        self.max_retries = max_retries
        self.statuses = statuses
        self.initial_delay = initial_delay
        self.max_delay = max_delay
        self.count_header = count_header
        self.decision_header = decision_header

    def at_most(self, max_retries: int) -> int:
        """The number of retries of a client that allows so many, for an operation with this policy."""
        return min(max_retries, self.max_retries)

    def allows(self, status: int, headers: Mapping[str, str]) -> bool:
        """Whether a response with this status may be tried again."""
        decision = headers.get(self.decision_header) if self.decision_header else None
        if decision in ("true", "false"):
            return decision == "true"
        return status in self.statuses or status >= 500

    def delay(self, retries_taken: int, headers: Mapping[str, str] | None) -> float:
        """Seconds to wait before the next attempt."""
        asked = None if headers is None else requested_delay(headers)
        if asked is not None:
            return asked
        doubled = self.initial_delay * 2.0 ** min(retries_taken, 30)
        return min(doubled, self.max_delay) * (1 - 0.25 * random.random())


def requested_delay(headers: Mapping[str, str]) -> float | None:
    """The wait in seconds that the server asks for, if it does and the wait is sane."""
    seconds = _number(headers.get("retry-after-ms"), 0.001)
    if seconds is None:
        after = headers.get("retry-after")
        seconds = _number(after, 1.0)
        if seconds is None and after:
            seconds = _seconds_until(after)
    return seconds if seconds is not None and 0 < seconds <= _SANE_WAIT else None


def _number(text: str | None, unit: float) -> float | None:
    try:
        return None if text is None else float(text) * unit
    except ValueError:
        return None


def _seconds_until(date: str) -> float | None:
    from email.utils import mktime_tz, parsedate_tz

    try:
        parsed = parsedate_tz(date)
        return None if parsed is None else mktime_tz(parsed) - time.time()
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
