"""Requests and responses as they may be pickled with an error: without connections and without secrets."""

from __future__ import annotations

import httpx2

from .redaction import HARMLESS, REDACTED, redact, secrets_of


def portable_request(request: httpx2.Request) -> httpx2.Request:
    """A request as it may be pickled: without its body, its query, and all headers that might be secret."""
    headers = [(name, value) for name, value in request.headers.multi_items() if name.lower() in HARMLESS]
    url = request.url.copy_with(userinfo=b"", query=None)
    return httpx2.Request(request.method, url, headers=headers, stream=httpx2.ByteStream(b""))


def portable_response(response: httpx2.Response, request: httpx2.Request | None) -> httpx2.Response:
    """A response as it may be pickled: without cookies, and without the secrets of the request that it answers."""
    secrets: tuple[str, ...] = response.extensions.get("secrets", ())
    secrets += () if request is None else secrets_of(request)
    try:
        content = response.content
    except httpx2.StreamError:
        content = b""
    for secret in secrets:
        content = content.replace(secret.encode("latin-1", "ignore") or b"\0", REDACTED.encode())
    portable = httpx2.Response(
        response.status_code, content=content, request=None if request is None else portable_request(request)
    )
    pairs = response.headers.multi_items()
    portable.headers = httpx2.Headers(
        [(name.encode(), redact(value, secrets).encode()) for name, value in pairs if name.lower() != "set-cookie"],
        encoding="utf-8",
    )
    return portable
