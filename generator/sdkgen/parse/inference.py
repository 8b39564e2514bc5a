"""The resource tree of a document that comes without settings: what a person would make of its paths."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sdkgen.parse.scope import Scope
from sdkgen.parse.walk import Endpoint
from sdkgen.parse.words import singular, snake

_VERSION = re.compile(r"^(api|v\d+([a-z]+\d*)?|\d{4}-\d{2}-\d{2}|rest)$", re.IGNORECASE)
_COLLECTION = {
    "GET": "list",
    "POST": "create",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
    "QUERY": "query",
}
_ITEM = {"GET": "retrieve", "POST": "update", "PUT": "replace", "PATCH": "update", "DELETE": "delete", "QUERY": "query"}


@dataclass
class Tree:
    """A resource in the making."""

    methods: dict[str, Endpoint] = field(default_factory=dict[str, Endpoint])
    children: dict[str, Tree] = field(default_factory=dict[str, "Tree"])


def tree(scope: Scope, endpoints: tuple[Endpoint, ...]) -> Tree:
    """Resources by the fixed segments of paths, methods by verb and shape; operation ids settle what is left."""
    root = Tree()
    paths = [_segments(endpoint.path) for endpoint in endpoints]
    prefix = _common_prefix(paths)
    by_path: Mapping[str, set[str]] = _verbs(endpoints)
    for endpoint, segments in zip(endpoints, paths, strict=True):
        fixed = [snake(one) for one in segments[prefix:] if not _is_parameter(one) and snake(one)]
        action = _action(segments, fixed, by_path[endpoint.path], paths)
        names = fixed[:-1] if action else fixed
        node = root
        for name in names or [_tag(scope, endpoint)]:
            node = node.children.setdefault(name, Tree())
        method = action or _method(endpoint.verb, segments)
        if method in node.methods:
            method = _from_id(scope, endpoint, names) or f"{method}_{snake(segments[-1])}"
        number = 2
        wanted = method
        while method in node.methods:
            method, number = f"{wanted}_{number}", number + 1
        node.methods[method] = endpoint
    return root


def _segments(path: str) -> list[str]:
    return [one for one in path.split("/") if one and not _VERSION.match(one)]


def _verbs(endpoints: tuple[Endpoint, ...]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for endpoint in endpoints:
        found.setdefault(endpoint.path, set()).add(endpoint.verb)
    return found


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{")


def _common_prefix(paths: list[list[str]]) -> int:
    """How many leading segments all paths share, always leaving one that is fixed."""
    if len(paths) < 2:
        return 0
    length = 0
    fixed = [list(itertools.takewhile(lambda segment: not _is_parameter(segment), one)) for one in paths]
    while all(len(one) > length + 1 and one[length] == fixed[0][length] for one in fixed):
        length += 1
    return length


def _action(segments: list[str], fixed: list[str], verbs: set[str], paths: list[list[str]]) -> str:
    """The name of the method if the path's last segment is a verb (`/orders/{id}/cancel`) rather than a noun."""
    if len(fixed) < 2 or verbs != {"POST"} or _is_parameter(segments[-1]) or fixed[-1] != singular(fixed[-1]):
        return ""
    if any(len(one) > len(segments) and one[: len(segments)] == segments for one in paths):
        return ""
    return fixed[-1]


def _method(verb: str, segments: list[str]) -> str:
    is_item = bool(segments) and _is_parameter(segments[-1])
    noun = segments[-1] if segments else ""
    if verb == "GET" and not is_item and singular(noun) == noun:
        return "retrieve"
    return (_ITEM if is_item else _COLLECTION).get(verb, verb.lower())


def _tag(scope: Scope, endpoint: Endpoint) -> str:
    tags = scope.get(endpoint.origin).get("tags") or ["root"]
    return snake(tags[0]) or "root"


def _from_id(scope: Scope, endpoint: Endpoint, names: list[str]) -> str:
    """The operation id without the words that the resource says already."""
    said = {singular(word) for name in names for word in name.split("_")}
    words = [
        word
        for word in snake(str(scope.get(endpoint.origin).get("operationId", ""))).split("_")
        if singular(word) not in said
    ]
    return "_".join(words)
