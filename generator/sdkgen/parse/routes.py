"""Paths as people read them: the words of their segments, and what the other paths say of each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sdkgen.parse.walk import Endpoint
from sdkgen.parse.words import snake

_VERSION = re.compile(r"(api|v\d+([a-z]+\d*)?|\d{4}-\d{2}-\d{2}|rest)", re.IGNORECASE)
"""Segments that say where an API is, not what it is about."""
_NUMBERED = re.compile(r"v\d+", re.IGNORECASE)
_OPAQUE = re.compile(r"(?<=\w)-(?=\w*\d)(?=\w*[A-Z])(?=\w*[a-z])\w{8,}$")
"""An id that nobody can read behind a name, as in `/classification-6VMVochwUWo`."""
_EXTENSION = re.compile(r"\.(json|xml|\{\w+\})$", re.IGNORECASE)
"""How the end of a path may ask for a format."""
_PARAMETER = re.compile(r"\{([^{}]*)\}")

PARAMETER = "{}"
_MOST = 0.9
"""Which part of all paths must share a beginning for it to say nothing."""
_MANY = 10
"""How many paths can be said to share one."""


@dataclass(frozen=True)
class Route:
    """The path of an endpoint, as words."""

    segments: tuple[str, ...]
    """Each as snake_case words, or `{}`; without versions and extensions."""
    parameters: tuple[str, ...]
    """The words of the parameters."""
    verb: str
    """The custom verb behind the path, as in `/jobs/{id}:cancel` or `/files/{id}#copy`; may be empty."""
    version: str = ""
    """The version that the path names; may be empty."""
    named: tuple[str, ...] = ()
    """What each of all the segments that is a parameter is called, and nothing for others."""

    @property
    def is_item(self) -> bool:
        """Whether it ends in a parameter, and so means one of many."""
        return self.segments[-1:] == (PARAMETER,)

    @property
    def words(self) -> tuple[str, ...]:
        """The segments that are no parameters."""
        return tuple(one for one in self.segments if one != PARAMETER)

    def after(self, length: int) -> Route:
        """The route without its first segments."""
        return Route(self.segments[length:], self.parameters, self.verb, self.version, self.named)


class Routes:
    """The routes of all endpoints."""

    def __init__(self, endpoints: Iterable[Endpoint]) -> None:
        listed = list(endpoints)
        routes = [_route(one.path) for one in listed]
        self.prefix = _common_prefix(routes)
        self._routes = {one.path: route for one, route in zip(listed, routes, strict=True)}
        self._verbs: dict[str, set[str]] = {}
        self._at: dict[tuple[str, ...], set[str]] = {}
        self._after: dict[tuple[str, ...], set[str]] = {}
        for one, route in zip(listed, routes, strict=True):
            self._verbs.setdefault(one.path, set()).add(one.verb)
            self._at.setdefault(route.segments, set()).add(one.verb)
            for end, segment in enumerate(route.segments):
                self._after.setdefault(route.segments[:end], set()).add(route.named[end] or segment)
        # A custom verb goes on from the path that it stands behind.
        self._beginnings = {
            route.segments[:end] for route in routes for end in range(len(route.segments) + bool(route.verb))
        }

    def of(self, endpoint: Endpoint) -> Route:
        """The route of an endpoint, without what all routes begin with."""
        route = self._routes[endpoint.path]
        shared = next(
            (n for n, (a, b) in enumerate(zip(self.prefix, route.segments, strict=False)) if a != b), len(self.prefix)
        )
        return route.after(min(shared, len(route.segments)))

    def verbs(self, endpoint: Endpoint) -> set[str]:
        """The HTTP methods of the endpoint's path."""
        return self._verbs[endpoint.path]

    def has_items(self, endpoint: Endpoint) -> bool:
        """Whether a parameter may follow the endpoint's path, which makes it a collection."""
        return self.is_path((*self.whole(endpoint), PARAMETER))

    def whole(self, endpoint: Endpoint) -> tuple[str, ...]:
        """The segments of an endpoint's path, with what all begin with."""
        return self._routes[endpoint.path].segments

    def at(self, segments: tuple[str, ...]) -> set[str]:
        """The HTTP methods of a path."""
        return self._at.get(segments, set())

    def after(self, segments: tuple[str, ...]) -> set[str]:
        """The segments that follow the beginning of a path, and the names of parameters that do."""
        return self._after.get(segments, set())

    def is_path(self, segments: tuple[str, ...]) -> bool:
        """Whether it is a path, or what one begins with."""
        return segments in self._at or segments in self._beginnings

    def goes_on(self, endpoint: Endpoint) -> bool:
        """Whether other paths begin with the endpoint's."""
        return self._routes[endpoint.path].segments in self._beginnings


def _route(path: str) -> Route:
    path, _, fragment = path.partition("#")
    path = path.partition("?")[0]
    path = _EXTENSION.sub("", path.rstrip("/"))
    verb = ""
    if (colon := path.rfind(":")) > path.rfind("/") and "{" not in path[colon:]:
        path, verb = path[:colon], path[colon + 1 :]
    segments: list[str] = []
    named: list[str] = []
    version = ""
    for segment in path.split("/"):
        if _NUMBERED.fullmatch(segment):
            version = segment.lower()
        if segment and not _VERSION.fullmatch(segment):
            fixed, brace, rest = _OPAQUE.sub("", segment).partition("{")
            # A number is one of many (`/folders/0` is the folder that all others are in), just as a parameter.
            words = [snake(fixed)] if not fixed.isdigit() else [PARAMETER]
            words = [word for word in words if word] + ([PARAMETER] if brace else [])
            segments += words
            named += ["" for _ in words[brace != "" :]] + [snake(name.strip("}")) for name in [rest] if brace]
    parameters = tuple(map(snake, _PARAMETER.findall(path)))
    return Route(tuple(segments), parameters, snake(fragment or verb), version, tuple(named))


def _common_prefix(routes: list[Route]) -> tuple[str, ...]:
    """The segments that all routes begin with, always leaving one that is fixed.

    In a larger document a few routes may do without, and parameters may be among them (`/accounts/{}/...`), as long as
    no route stops there: a tenant that everything belongs to is no resource.
    """
    every = [*dict.fromkeys(route.segments for route in routes)]
    if len(every) < 2:
        return ()
    prefix: tuple[str, ...] = ()
    many = len(every) >= _MANY
    while True:
        following = [one[len(prefix)] for one in every if one[: len(prefix)] == prefix and len(one) > len(prefix)]
        if not following:
            return _without_open_end(prefix)
        segment = max(dict.fromkeys(following), key=following.count)
        longer = (*prefix, segment)
        inside = [one for one in every if one[: len(longer)] == longer]
        enough = len(inside) >= _MOST * len(every) if many else len(inside) == len(every)
        stops = any(
            PARAMETER in one[: len(longer) + 1] and len(one) <= len(longer) + 1 or one == longer for one in inside
        )
        if not enough or stops or (segment == PARAMETER and not many):
            return _without_open_end(prefix)
        prefix = longer


def _without_open_end(prefix: tuple[str, ...]) -> tuple[str, ...]:
    """A prefix of parameters only is none."""
    return prefix if any(one != PARAMETER for one in prefix) else ()
