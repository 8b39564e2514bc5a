"""Keeping secrets out of texts and logs."""

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


def secrets_of(request: httpx2.Request) -> tuple[str, ...]:
    """The values of a request's headers and parameters that are secret by their names."""
    values = [value for name, value in request.headers.multi_items() if is_secret_name(name)]
    values += [value for name, value in request.url.params.multi_items() if is_secret_name(name)]
    # Of `Bearer abc` and `session=abc; theme=dark`, a server would repeat a part.
    parts = [part.strip() for value in values for part in value.split(";")]
    pieces = [piece for part in parts for piece in (part, part.rpartition(" ")[2], part.partition("=")[2])]
    return tuple(piece for piece in dict.fromkeys(values + pieces) if len(piece) >= _SHORTEST_SECRET)
