"""The HTTP clients that are made where a user gives none, and what is expected of those that are given."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import Any

import httpx2

from .sentinels import NotGiven

DEFAULT_CONNECTION_LIMITS = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)


class DefaultHttpxClient(httpx2.Client):
    """An `httpx2.Client` with the timeouts and connection limits that this package uses by itself."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**_with_defaults(options))

    def __del__(self) -> None:
        # A script that ends without closing its client leaves no socket to warn about.
        if "_state" in self.__dict__ and not self.is_closed:
            with suppress(Exception):
                self.close()


class DefaultAsyncHttpxClient(httpx2.AsyncClient):
    """An `httpx2.AsyncClient` with the timeouts and connection limits that this package uses by itself."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**_with_defaults(options))


def _with_defaults(options: dict[str, Any]) -> dict[str, Any]:
    options.setdefault("timeout", httpx2.Timeout(600.0, connect=5.0))
    options.setdefault("limits", DEFAULT_CONNECTION_LIMITS)
    options.setdefault("follow_redirects", True)
    return options


_UNSET_TIMEOUT = httpx2.Timeout(5.0)  # what httpx2 takes where nobody chose


def is_pristine(client: httpx2.Client | httpx2.AsyncClient) -> bool:
    """Whether `client` adds nothing of its own to requests, other than what its transport and hooks do."""
    return client.headers.raw == _unset_headers() and not client.params


@cache
def _unset_headers() -> list[tuple[bytes, bytes]]:
    with httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(200))) as plain:
        return plain.headers.raw


def own_timeout(client: httpx2.Client | httpx2.AsyncClient | None, timeout: httpx2.Timeout) -> httpx2.Timeout:
    """The timeout that somebody chose for `client`, or else `timeout`."""
    return timeout if client is None or client.timeout == _UNSET_TIMEOUT else client.timeout


def timeout_of(value: object, default: httpx2.Timeout) -> httpx2.Timeout:
    """An argument `timeout` as a timeout for each phase.

    Raises:
        TypeError: It is none.
    """
    if isinstance(value, NotGiven):
        return default
    if isinstance(value, httpx2.Timeout):
        return value
    if value is not None and not isinstance(value, (int, float)):
        raise TypeError(f"timeout has to be a number of seconds or an httpx2.Timeout, not {value!r}")
    return httpx2.Timeout(value)
