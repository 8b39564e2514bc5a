"""What a stand-in for an API notes of each request, for tests to look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx2
from pydantic_core import from_json

from .auth import Credential, QueryKey
from .redaction import REDACTED

_SECRET_HEADERS = ("authorization", "proxy-authorization", "cookie")


@dataclass(frozen=True)
class ReceivedRequest:
    """One request, as a server would have seen it; each retry is one of its own."""

    method: str
    """The HTTP method, in upper case."""
    path: str
    """The path of the URL, decoded."""
    query: httpx2.QueryParams
    """The query parameters, by name; `get_list(name)` has all of one that was repeated."""
    headers: httpx2.Headers
    """The headers; credentials read `[redacted]`."""
    content: bytes
    """The body."""
    operation: str
    """The operation of the API's document, such as `GET /things/{id}`; empty where it has none for this request."""

    @property
    def json(self) -> Any:
        """The body as a JSON value, `None` where there is none.

        Raises:
            ValueError: It is not JSON.
        """
        return from_json(self.content) if self.content else None

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")


def received(request: httpx2.Request, operation: str, credentials: tuple[Credential, ...]) -> ReceivedRequest:
    """The note of a request whose body has been read."""
    secret_headers = {*_SECRET_HEADERS, *(one.header.lower() for one in credentials)}
    secret_query = {one.parameter for one in credentials if isinstance(one, QueryKey)}
    query = [(name, REDACTED if name in secret_query else value) for name, value in request.url.params.multi_items()]
    headers = [
        (name, REDACTED if name.lower() in secret_headers else value) for name, value in request.headers.multi_items()
    ]
    return ReceivedRequest(
        request.method, request.url.path, _query(query), httpx2.Headers(headers), request.content, operation
    )


def _query(pairs: list[tuple[str, str]]) -> httpx2.QueryParams:
    values: list[tuple[str, str | int | float | bool | None]] = [*pairs]
    return httpx2.QueryParams(values)
