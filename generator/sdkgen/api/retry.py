"""Retry: which failures are tried again, and how."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Retry:
    """The policy of the API. Waits double from `initial_delay` to `max_delay`, in seconds."""

    max_retries: int
    statuses: tuple[int, ...]
    """Status codes below 500 that may be retried; all from 500 on are."""
    initial_delay: float
    max_delay: float
    count_header: str
    """The header that tells the server the number of the attempt; may be empty."""
    decision_header: str
    """The header by which the server says whether to retry (`true` or `false`); may be empty."""
