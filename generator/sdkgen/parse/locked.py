"""Methods that were published: they stay where they are, and what is new goes beside them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sdkgen.load.origins import child
from sdkgen.parse.method_names import Placed
from sdkgen.parse.words import singular
from sdkgen.settings import LockedName

Path = tuple[str, ...]


def call(verb: str, path: str) -> str:
    """What a published method is the name of, even where several paths refer to one operation."""
    return child("#", "paths", path, verb.lower())


def beside(published: Iterable[LockedName], placed: list[Placed]) -> list[Placed]:
    """The endpoints in the resources where they were published, and new ones in those of their neighbours."""
    paths = {one.origin: one.path for one in published}
    if not paths:
        return placed
    renamed: dict[Path, Path] = {}
    for one in placed:
        path = paths.get(_call(one), ())
        # A method may be where a resource would be now, which is called after it then.
        for length in (len(path) - 1, len(path)):
            if path and singular(path[length - 1]) == singular(one.resource[-1]):
                renamed.setdefault(one.resource, path[:length])
    methods = {*paths.values()}
    return [
        _published(one, paths[_call(one)]) if _call(one) in paths else _new(one, renamed, methods) for one in placed
    ]


def _call(one: Placed) -> str:
    return call(one.endpoint.verb, one.endpoint.path)


def _published(one: Placed, path: Path) -> Placed:
    return replace(one, wanted=path[-1], resource=path[:-1], otherwise="", is_published=True)


def _new(one: Placed, renamed: dict[Path, Path], methods: set[Path]) -> Placed:
    """A new endpoint, in the resource of those that it would be with; not below what is a method already."""
    lengths = range(len(one.resource), 0, -1)
    known = next((length for length in lengths if one.resource[:length] in renamed), 0)
    resource = (*renamed.get(one.resource[:known], ()), *one.resource[known:])
    method = next((length for length in range(2, len(resource) + 1) if resource[:length] in methods), 0)
    if not method:
        return replace(one, resource=resource)
    wanted = "_".join([one.wanted, *resource[method - 1 :]])
    return replace(one, resource=resource[: method - 1], wanted=wanted, otherwise="")
