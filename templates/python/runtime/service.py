"""What is known of an API before a client of it is made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .auth import Credential
from .error_format import ErrorFormat
from .operation import StreamFormat
from .retry import RetryPolicy


class Service(NamedTuple):
    """The facts of an API."""

    name: str
    """The name of the package, under which it also logs."""
    version: str
    base_url: str
    base_url_env: str = ""
    log_env: str = ""
    """The environment variable that turns logging on, with `debug` or `info`."""
    headers: Mapping[str, str] = {}
    """Headers of every request."""
    credentials: tuple[Credential, ...] = ()
    auth_required: bool = False
    retry: RetryPolicy = RetryPolicy()
    timeout: float = 600.0
    """Seconds that reading and writing may stall."""
    connect_timeout: float = 5.0
    errors: ErrorFormat = ErrorFormat()
    stream: StreamFormat = StreamFormat()
    """How events are marked in answers to requests that no document describes."""
