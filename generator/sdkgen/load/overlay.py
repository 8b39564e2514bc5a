"""OpenAPI Overlay 1.0: a file of corrections to a document that is somebody else's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sdkgen.load import source
from sdkgen.load.origins import child
from sdkgen.load.overlaid import Keys, Overlaid
from sdkgen.load.schema import Schema
from sdkgen.load.shapes import is_list, is_mapping, mapping
from sdkgen.problems import Problem, SpecError

if TYPE_CHECKING:
    from jsonpath import JSONPathEnvironment

_KIND = "overlay-kind"


def apply(document: source.Source, paths: Iterable[Path]) -> Overlaid:
    """The document with every action of the overlays carried out, in order. Raises SpecError with every problem found.

    A value that an overlay brought in has its place in that overlay.
    """
    result = Overlaid(document)
    problems: list[Problem] = []
    for path in paths:
        overlay = source.read(path)
        value: Any = {} if overlay.value is None else overlay.value
        found = list(_mistakes(overlay, value))
        if not found:
            for index, action in enumerate(value["actions"]):
                found += _act(result, overlay, action, ("actions", str(index)))
        problems += found
    if problems:
        raise SpecError(problems)
    return result


@cache
def _schema() -> Schema:
    return Schema("overlay.schema.json", "the overlay")


def _mistakes(overlay: source.Source, value: Any) -> Iterator[Problem]:
    """What is wrong with an overlay by itself."""
    for key in ("openapi", "swagger"):
        if key in mapping(value):
            said = "this is an OpenAPI document, not an overlay"
            yield _problem(overlay, (key,), "not-an-overlay", said, "an overlay begins with `overlay: 1.0.0`", key=True)
            return
    for finding in _schema().findings(value):
        keys = tuple(map(str, finding.keys))
        yield _problem(overlay, keys, finding.rule, finding.message, finding.hint, key=finding.key)


def _act(result: Overlaid, overlay: source.Source, action: dict[str, Any], here: Keys) -> Iterator[Problem]:
    from jsonpath import JSONPathError

    target, there = action["target"], (*here, "target")
    try:
        matches = [tuple(map(str, match.parts)) for match in _environment().finditer(target, result.value)]
    except (JSONPathError, RecursionError) as error:
        said = re.split(r"\s*\n", str(error))[0]
        yield _problem(overlay, there, "overlay-target", f"`{target}` is no JSONPath: {said}", "see RFC 9535")
        return
    if not matches:
        said = f"nothing in the document is at `{target}`"
        yield _problem(overlay, there, "overlay-unused", said, "remove the action, or mend its target")
        return
    if action.get("remove") is True:
        # From the end, so that items of lists keep their numbers until it is their turn.
        for keys in sorted(set(matches), key=_position, reverse=True):
            if not keys:
                yield _problem(overlay, there, _KIND, "the whole document cannot be removed")
                return
            result.remove(keys)
    elif "update" in action:
        for keys in matches:
            yield from _update(result, overlay, keys, action["update"], (*here, "update"))


def _update(result: Overlaid, overlay: source.Source, keys: Keys, update: Any, here: Keys) -> Iterator[Problem]:
    found = result.get(keys)
    if is_list(found):
        result.append(keys, update, overlay, here)
    elif not is_mapping(found):
        said = f"`{'.'.join(keys)}` is neither a mapping nor a list, and nothing else can be updated"
        yield _problem(overlay, (*here[:-1], "target"), _KIND, said, "let the target be the mapping that holds it")
    elif not is_mapping(update):
        said = f"`{'.'.join(keys) or '$'}` is a mapping, so `update` must be one too"
        yield _problem(overlay, here, _KIND, said)
    else:
        _merge(result, overlay, keys, update, here)


def _merge(result: Overlaid, overlay: source.Source, keys: Keys, update: dict[str, Any], here: Keys) -> None:
    """Mappings are merged, lists are joined, and anything else is replaced."""
    for key, new in update.items():
        at, origin = (*keys, key), (*here, key)
        old = mapping(result.get(keys)).get(key)
        if is_mapping(old) and is_mapping(new):
            _merge(result, overlay, at, new, origin)
        elif is_list(old) and is_list(new):
            for index, item in enumerate(new):
                result.append(at, item, overlay, (*origin, str(index)))
        else:
            result.put(at, new, overlay, origin)


@cache
def _environment() -> JSONPathEnvironment:
    # Few runs have overlays, and the others should not wait for the library.
    from jsonpath import JSONPathEnvironment

    return JSONPathEnvironment(strict=True)


def _position(keys: Keys) -> tuple[tuple[bool, int, str], ...]:
    return tuple((key.isdecimal(), int(key) if key.isdecimal() else 0, key) for key in keys)


def _problem(
    overlay: source.Source, keys: Keys, rule: str, message: str, hint: str = "", *, key: bool = False
) -> Problem:
    return Problem(overlay.place(keys, key=key), rule, message, hint, child("#", *keys))
