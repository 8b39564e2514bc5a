"""A transport of httpx2 over aiohttp. Nothing but the making of a `DefaultAioHttpClient` imports this module.

Only the network is aiohttp's: redirects, cookies, compression and credentials stay where they are with every other
transport. Phases of a timeout are mapped; aiohttp has none for writing, and waiting for a connection of the pool counts
as connecting. Cancelling a request or closing an unfinished body closes its connection.
"""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx2
from yarl import URL

from .aiohttp_errors import translated

if TYPE_CHECKING:
    import ssl

# What httpx2 does not send, aiohttp is not to add.
_NO_HEADERS_OF_ITS_OWN = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
_LONGEST_HEADER = 100 * 1024


class AioHTTPTransport(httpx2.AsyncBaseTransport):
    """Sends requests with aiohttp, over HTTP/1.1.

    Args:
        ssl_context: What certificates are checked with.
        limits: How many connections there may be, and for how many seconds an unused one is kept.
        proxy: The proxy of all requests, instead of those that the environment names.
        trust_env: Whether the environment may name proxies.
    """

    def __init__(
        self, ssl_context: ssl.SSLContext, limits: httpx2.Limits, proxy: httpx2.Proxy | None, trust_env: bool
    ) -> None:
        self._ssl_context = ssl_context
        self._limits = limits
        self._proxy = proxy
        self._proxies: Mapping[str, str] = getproxies() if trust_env and proxy is None else {}
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Sends a request and gives its response when the headers have come.

        Raises:
            httpx2.TransportError: It failed, as with any transport.
        """
        session = await self._open_session()
        body = _sent_body(request)
        proxy, proxy_headers = self._proxy_of(request.url)
        headers = [
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, value in request.headers.raw
            # How a body is framed is settled by whoever writes it.
            if name.lower() != b"transfer-encoding"
        ]
        if request.url.scheme == "http":
            # There is no tunnel: the proxy reads the request itself.
            headers.extend(proxy_headers.items())
        with translated(body if isinstance(body, _SentStream) else None):
            response = await session.request(
                request.method,
                URL(str(request.url), encoded=True),
                headers=headers,
                data=body,
                allow_redirects=False,
                timeout=_timeout(request.extensions.get("timeout") or {}),
                server_hostname=request.extensions.get("sni_hostname"),
                proxy=proxy,
                proxy_headers=proxy_headers,
            )
        connection = _Connection(response)
        version = response.version
        return httpx2.Response(
            response.status,
            headers=list(response.raw_headers),
            stream=_ReceivedStream(connection),
            extensions={
                "http_version": b"HTTP/1.0" if version and version.minor == 0 else b"HTTP/1.1",
                "reason_phrase": (response.reason or "").encode("latin-1", "replace"),
                "network_stream": connection,
            },
        )

    async def aclose(self) -> None:
        """Closes all connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _open_session(self) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        if self._session is not None and self._loop is loop:
            return self._session
        # Connections belong to the loop that made them, and a script may run several after another.
        before, self._loop = self._session, loop
        expiry = self._limits.keepalive_expiry
        connector = aiohttp.TCPConnector(
            limit=self._limits.max_connections or 0,
            keepalive_timeout=3600.0 if expiry is None else expiry,
            ssl=self._ssl_context,
        )
        self._session = session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=_NO_HEADERS_OF_ITS_OWN,
            auto_decompress=False,
            max_line_size=_LONGEST_HEADER,
            max_field_size=_LONGEST_HEADER,
        )
        if before is not None:
            await before.close()
        return session

    def _proxy_of(self, url: httpx2.URL) -> tuple[str | None, dict[str, str]]:
        """The proxy for `url` and what it is told, its credentials included."""
        if self._proxy is not None:
            headers = dict(self._proxy.headers)
            if self._proxy.raw_auth is not None:
                headers["Proxy-Authorization"] = "Basic " + b64encode(b":".join(self._proxy.raw_auth)).decode()
            return str(self._proxy.url), headers
        if self._proxies and not proxy_bypass(url.host):
            named = self._proxies.get(url.scheme) or self._proxies.get("all")
            return named if named is None or "://" in named else f"http://{named}", {}
        return None, {}


class _SentStream:
    """The body of a request, as it is made. What its maker raises is kept, because aiohttp tells of it as a failure of
    the network."""

    def __init__(self, stream: httpx2.AsyncByteStream) -> None:
        self._stream = stream
        self.error: Exception | None = None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
        except Exception as error:
            self.error = error
            raise


class _Connection:
    """What the rest of a response comes over. Readers may replace `read` to shorten the wait."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has come, or empty bytes at the end; `timeout` in seconds is in addition to that of the request."""
        async with asyncio.timeout(timeout):
            return await self._response.content.read(max_bytes)

    def close(self) -> None:
        """Gives the connection back if its response is over, and closes it otherwise."""
        self._response.close()

    def get_extra_info(self, info: str) -> Any:
        """What aiohttp knows of the connection under this name."""
        connection = self._response.connection
        return connection and connection.transport and connection.transport.get_extra_info(info)


class _ReceivedStream(httpx2.AsyncByteStream):
    def __init__(self, connection: _Connection) -> None:
        self._connection = connection

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with translated():
            while chunk := await self._connection.read(65_536):
                yield chunk

    async def aclose(self) -> None:
        self._connection.close()


def _sent_body(request: httpx2.Request) -> bytes | _SentStream | None:
    try:
        return request.content or None
    except httpx2.RequestNotRead:
        return _SentStream(cast("httpx2.AsyncByteStream", request.stream))


def _timeout(phases: Mapping[str, float | None]) -> aiohttp.ClientTimeout:
    connect, pool = phases.get("connect"), phases.get("pool")
    return aiohttp.ClientTimeout(
        total=None,
        connect=None if connect is None or pool is None else connect + pool,
        sock_connect=connect,
        sock_read=phases.get("read"),
    )
