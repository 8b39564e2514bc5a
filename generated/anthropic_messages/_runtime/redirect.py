"""Following redirects, without taking credentials to where they do not belong."""

from __future__ import annotations

import httpx2

from .redaction import HARMLESS

MAX_REDIRECTS = 20


def origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    """Scheme, host and port, which two URLs share if they belong to the same server."""
    default = {"http": 80, "https": 443}.get(url.scheme)
    return url.scheme, url.host, url.port or default


def redirected(request: httpx2.Request, response: httpx2.Response) -> httpx2.Request:
    """The request that follows `request` after this redirect.

    At another origin it carries only headers that are never secret.

    Raises:
        httpx2.InvalidURL: The location is no URL.
    """
    location = response.headers["location"]
    url = request.url.join(location)
    status, method = response.status_code, request.method
    if (status == 303 and method != "HEAD") or (status in (301, 302) and method == "POST"):
        method = "GET"
    dropped = {"cookie", "host"}
    if method != request.method:
        dropped |= {"content-length", "content-type", "transfer-encoding"}
    away = origin(url) != origin(request.url)
    headers = [("Host", url.netloc.decode("ascii"))]
    headers += [
        (name, value)
        for name, value in request.headers.multi_items()
        if name.lower() not in dropped and (not away or name.lower() in HARMLESS)
    ]
    stream = httpx2.ByteStream(b"") if method != request.method else request.stream
    following = httpx2.Request(
        method, url, headers=httpx2.Headers(headers, encoding="latin-1"), stream=stream, extensions=request.extensions
    )
    if isinstance(stream, httpx2.ByteStream):
        following.read()
    return following
