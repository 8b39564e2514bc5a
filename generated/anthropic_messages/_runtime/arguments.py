"""The types of arguments that every client and every method take."""

# Annotations are no strings here: as strings, those of a TypedDict are compiled one by one.

from collections.abc import AsyncIterable, Iterable, Mapping
from os import PathLike
from typing import IO, Any, TypeAlias, TypedDict

import httpx2

from .sentinels import NotGiven, Omit

Headers: TypeAlias = Mapping[str, str | Omit]
Query: TypeAlias = Mapping[str, object]
Body: TypeAlias = object
Timeout: TypeAlias = httpx2.Timeout
TimeoutArgument: TypeAlias = float | httpx2.Timeout | None | NotGiven
Content: TypeAlias = str | bytes | PathLike[str] | Iterable[bytes] | AsyncIterable[bytes] | IO[bytes]
Files: TypeAlias = Mapping[str, Any] | Iterable[tuple[str, Any]]


class RequestOptions(TypedDict, total=False):
    """What one request may do in another way than its client does."""

    headers: Headers
    params: Query
    """Query parameters over all others."""
    extra_json: Body
    """Properties over those of the body."""
    timeout: TimeoutArgument
    """Seconds, or a timeout for each phase; `None` waits for ever."""
    max_retries: int
    deadline: float | None
    """Seconds for all attempts and the waits between them."""
    follow_redirects: bool
    """Whether the answer is that of where redirects lead, instead of the first of them."""


class CallArguments(TypedDict, total=False):
    """What a method of a resource hands to its client."""

    path: Mapping[str, Any] | None
    """Values of the path's parameters."""
    query: Mapping[str, Any] | None
    """Query parameters; what is `None` or was not given is left out."""
    headers: Mapping[str, Any] | None
    """Header parameters; what is `None` or was not given is left out."""
    cookies: Mapping[str, Any] | None
    """Cookie parameters; what is `None` or was not given is left out."""
    body: Any
    """The body; what was not given is left out."""
    files: Any
    """The files of a body of several parts."""
    part_headers: Mapping[str, Mapping[str, Any]] | None
    """Headers of the parts of such a body, by their names; what is `None` or was not given is left out."""
    extra_headers: Headers | None
    """Headers over all others; `omit` takes one out."""
    extra_query: Query | None
    """Query parameters over all others."""
    extra_body: Body | None
    """Properties over those of the body."""
    timeout: TimeoutArgument
    """Seconds, or a timeout for each phase, for this request; `None` waits for ever."""
    address: httpx2.URL | None
    """A URL that the server gave, in the place of the operation's path and of all query parameters."""
    options: RequestOptions | None
    """What else this request does in another way than its client."""
