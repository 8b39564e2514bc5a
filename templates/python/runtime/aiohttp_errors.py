"""What aiohttp raises, as the errors of httpx2 that mean the same."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Protocol

import aiohttp
import httpx2


class SentBody(Protocol):
    """A body whose maker may fail."""

    error: Exception | None


_MEANINGS: tuple[tuple[type[Exception], type[httpx2.TransportError]], ...] = (
    # The first that fits counts, so that what is special stands before what is general.
    (aiohttp.ConnectionTimeoutError, httpx2.ConnectTimeout),
    (TimeoutError, httpx2.ReadTimeout),
    (aiohttp.ClientProxyConnectionError, httpx2.ProxyError),
    (aiohttp.ClientHttpProxyError, httpx2.ProxyError),
    (aiohttp.ClientConnectorError, httpx2.ConnectError),
    (aiohttp.ClientConnectorCertificateError, httpx2.ConnectError),
    (aiohttp.ServerFingerprintMismatch, httpx2.ConnectError),
    (aiohttp.InvalidURL, httpx2.UnsupportedProtocol),
    (aiohttp.NonHttpUrlClientError, httpx2.UnsupportedProtocol),
    (aiohttp.ServerDisconnectedError, httpx2.RemoteProtocolError),
    (aiohttp.ClientPayloadError, httpx2.RemoteProtocolError),
    (aiohttp.ClientResponseError, httpx2.RemoteProtocolError),
    (aiohttp.ClientError, httpx2.ReadError),
    (OSError, httpx2.ReadError),
)


@contextmanager
def translated(body: SentBody | None = None) -> Generator[None, None, None]:
    """Raises the error of httpx2 in place of one of aiohttp, or what the maker of `body` has raised."""
    try:
        yield
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        if body is not None and body.error is not None:
            raise body.error from None
        for kind, meaning in _MEANINGS:
            if isinstance(error, kind):
                raise meaning(str(error) or type(error).__name__) from error
        raise
