"""The operations that a stand-in for an API knows, with the answers that the API's document shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeAlias

import httpx2
from pydantic_core import from_json

from .shapes import is_object

JSON: TypeAlias = "Mapping[str, JSON] | Sequence[JSON] | str | int | float | bool | None"
"""A JSON value."""


@dataclass(frozen=True)
class Example:
    """An answer that the document shows."""

    status: int
    media_type: str
    """Empty where the answer has no body."""
    name: str
    value: JSON = None
    """A JSON value; text where the media type is not JSON."""


@dataclass(frozen=True)
class Pages:
    """How the list of an operation goes on, and ends: the document shows a first page, what follows it is empty."""

    parameters: tuple[str, ...]
    """The parameters, of which one is sent to ask for a page that is not the first."""
    last: tuple[tuple[tuple[str, ...], JSON], ...]
    """What the body of the last page says, by where it says it."""

    def is_first(self, request: httpx2.Request) -> bool:
        """Whether a request, whose body has been read, asks for the first page."""
        body: object = from_json(request.content) if request.content[:1] == b"{" else {}
        return not any(one in request.url.params or (is_object(body) and one in body) for one in self.parameters)

    def end(self, body: JSON) -> JSON:
        """The last page, like the page `body`."""
        for path, value in self.last:
            body = _replaced(body, path, value)
        return body


@dataclass(frozen=True)
class Route:
    """One operation of the document."""

    verb: str
    path: str
    """With its `{parameters}`."""
    examples: tuple[Example, ...] = ()
    pages: Pages | None = None

    @property
    def name(self) -> str:
        """What the operation is called in messages and in notes of requests."""
        return f"{self.verb} {self.path}"

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        pieces = re.split(r"\{[^{}]*\}", self.path.partition("?")[0].rstrip("/"))
        return re.compile("[^/]+".join(map(re.escape, pieces)) + "/?$")

    def match(self, path: str) -> tuple[int, int] | None:
        """How well a path fits, less being better: what stands before it, and the parameters in it."""
        found = self._pattern.search(path)
        return None if found is None else (found.start(), self.path.count("{"))

    def example(self, request: httpx2.Request, name: str = "") -> Example | None:
        """The example of this name, or else the first one in the form that the request asks for."""
        named = [one for one in self.examples if not name or one.name == name]
        wanted = _plain(request.headers.get("accept", ""))
        same = (one for one in named if _plain(one.media_type) == wanted)
        # Events are for those who ask for them.
        others = (one for one in named if name or _plain(one.media_type) != "text/event-stream")
        found = next(same, None) or next(others, None)
        if found is not None and not name and self.pages is not None and not self.pages.is_first(request):
            return replace(found, value=self.pages.end(found.value))
        return found


def route_of(routes: Iterable[Route], request: httpx2.Request) -> Route | None:
    """The operation that a request is for."""
    path = request.url.raw_path.partition(b"?")[0].decode("ascii", "replace")
    fitting = [(fit, one) for one in routes if one.verb == request.method and (fit := one.match(path)) is not None]
    return min(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _replaced(body: JSON, path: tuple[str, ...], value: JSON) -> JSON:
    """`body` with another value where `path` leads; as it is where it leads nowhere."""
    if not path:
        return value
    if not is_object(body) or path[0] not in body:
        return body
    return {**body, path[0]: _replaced(body[path[0]], path[1:], value)}


def _plain(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()
