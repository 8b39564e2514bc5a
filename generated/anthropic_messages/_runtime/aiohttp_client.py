"""An asynchronous HTTP client whose network is aiohttp, which the extra `aiohttp` installs."""

from __future__ import annotations

from typing import Any

import httpx2

from .http_clients import DEFAULT_CONNECTION_LIMITS, DefaultAsyncHttpxClient


class DefaultAioHttpClient(DefaultAsyncHttpxClient):
    """A `DefaultAsyncHttpxClient` that sends with aiohttp.

    It takes the arguments of `httpx2.AsyncClient`, other than those about transports and HTTP/2. Only making one
    imports aiohttp.

    Raises:
        ImportError: aiohttp is not installed.
        TypeError: aiohttp cannot do what an argument wants.
    """

    def __init__(self, **options: Any) -> None:
        for name in ("transport", "mounts", "http2"):
            if options.get(name):
                raise TypeError(f"A client over aiohttp takes no {name}")
        try:
            from .aiohttp_transport import AioHTTPTransport
        except ImportError as error:
            raise ImportError("aiohttp is not installed: install this package with its extra `aiohttp`") from error
        trust_env: bool = options.get("trust_env", True)
        proxy: Any = options.pop("proxy", None)
        transport = AioHTTPTransport(
            httpx2.create_ssl_context(options.pop("verify", True), options.pop("cert", None), trust_env),
            options.get("limits", DEFAULT_CONNECTION_LIMITS),
            httpx2.Proxy(proxy) if isinstance(proxy, (str, httpx2.URL)) else proxy,
            trust_env,
        )
        super().__init__(transport=transport, **options)
