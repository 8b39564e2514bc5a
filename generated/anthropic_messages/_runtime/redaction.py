"""Keeping secrets out of texts, logs and pickles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import httpx2

from .shapes import is_array, is_object

REDACTED = "[redacted]"

HARMLESS = frozenset(
    "accept accept-encoding accept-language cache-control connection content-encoding content-length content-type "
    "date host retry-after server transfer-encoding user-agent vary".split()
)
"""Headers that are never secret. All others stay behind when a request leaves its origin or is pickled."""

_SECRET_WORDS = ("auth", "cookie", "credential", "key", "password", "secret", "session", "signature", "token")
_SHORTEST_SECRET = 6


def is_secret_name(name: str) -> bool:
    """Whether a header or parameter of this name may hold a secret."""
    name = name.lower()
    return name not in HARMLESS and any(word in name for word in _SECRET_WORDS)


def redact(text: str, secrets: Iterable[str]) -> str:
    """`text` without the secrets."""
    for secret in secrets:
        # A very short one is part of ordinary words; it is not what a server would repeat.
        if len(secret) >= _SHORTEST_SECRET and secret in text:
            text = text.replace(secret, REDACTED)
    return text


def redact_value(value: object, secrets: tuple[str, ...]) -> object:
    """The JSON value `value` without the secrets in its strings."""
    if isinstance(value, str):
        return redact(value, secrets)
    if is_array(value):
        return [redact_value(item, secrets) for item in value]
    if is_object(value):
        return {key: redact_value(item, secrets) for key, item in value.items()}
    return value


def safe_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers as they may be written into a log."""
    return {name: _safe_value(name.lower(), value) for name, value in headers.items()}


def _safe_value(name: str, value: str) -> str:
    if is_secret_name(name):
        return REDACTED
    if name not in ("location", "content-location"):
        return value
    try:
        return safe_url(httpx2.URL(value))
    except httpx2.InvalidURL:
        return REDACTED


def safe_url(url: httpx2.URL) -> str:
    """A URL as it may be written into a log."""
    if not url.query and not url.userinfo:
        return str(url)
    pairs: list[tuple[str, str | int | float | bool | None]] = [
        (name, REDACTED if is_secret_name(name) else value) for name, value in url.params.multi_items()
    ]
    return str(url.copy_with(userinfo=b"", params=pairs or None))


def portable_request(request: httpx2.Request) -> httpx2.Request:
    """A request as it may be pickled: without its body, its query, and all headers that might be secret."""
    headers = [(name, value) for name, value in request.headers.multi_items() if name.lower() in HARMLESS]
    url = request.url.copy_with(userinfo=b"", query=None)
    return httpx2.Request(request.method, url, headers=headers, stream=httpx2.ByteStream(b""))


def portable_response(response: httpx2.Response) -> httpx2.Response:
    """A response as it may be pickled: without cookies, and without the secrets of its request."""
    try:
        request = response.request
    except RuntimeError:
        request = None
    secrets = () if request is None else secrets_of(request)
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


def secrets_of(request: httpx2.Request) -> tuple[str, ...]:
    """The values of a request's headers and parameters that are secret by their names."""
    values = [value for name, value in request.headers.multi_items() if is_secret_name(name)]
    values += [value for name, value in request.url.params.multi_items() if is_secret_name(name)]
    # Of `Bearer abc`, a server would repeat the second half.
    pieces = [piece for value in values for piece in (value, value.rpartition(" ")[2])]
    return tuple(piece for piece in pieces if len(piece) >= _SHORTEST_SECRET)
