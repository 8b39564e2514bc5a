"""Errors: what a failed response looks like."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Errors:
    """Where an error body tells its message and type, and the exceptions the API adds to the usual ones."""

    message: tuple[str, ...]
    """Path of the message inside the JSON body."""
    type: tuple[str, ...]
    """Path of the API's own error type inside the JSON body."""
    request_id_header: str
    classes: tuple[tuple[int, str], ...]
    """Status code and exception name, for statuses that have no usual exception."""
    statuses: tuple[tuple[str, int], ...]
    """Error type and the status it stands for, for errors that arrive inside a stream."""
