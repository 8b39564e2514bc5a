"""What a generated SDK makes of the instances of its document: read and dumped, or written."""

from __future__ import annotations

import importlib
import json
import re
import typing
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx2
from pydantic_core import to_jsonable_python
from tests.instances.assignable import mismatches
from tests.instances.drawing import Drawing
from tests.instances.same import same

from sdkgen.api import Direction, Reference, ResultKind
from sdkgen.load.origins import child
from sdkgen.parse.flatten import flatten
from sdkgen.parse.media import preferred_result
from sdkgen.parse.results import successes
from sdkgen.parse.scope import Scope as Reading
from sdkgen.parse.sequences import items
from sdkgen.pipeline import Run
from sdkgen.python.scope import Scope

_QUOTED = re.compile("`(.*?)`")
_VARIANT = re.compile("/(oneOf|anyOf)/[0-9]+$")
_NO_KEY = re.compile("^.*/|: not a key$")


@dataclass(frozen=True)
class Target:
    """A schema of the document, and what the SDK has for it in one direction."""

    origin: str
    direction: Direction
    annotation: Any


@dataclass
class Account:
    """What became of what was drawn."""

    drawn: int = 0
    equal: int = 0
    failures: list[str] = field(default_factory=list[str])
    uninhabited: list[str] = field(default_factory=list[str])
    """Schemas that no value was found for."""


def account(run: Run, package: str, number: int, seed: int = 0) -> Account:
    """Draw up to `number` instances of each schema, and read, dump or write them with the imported package."""
    drawing = Drawing(run.document, seed)
    parse = importlib.import_module(f"{package}._runtime.parse")
    # A note has told that these are no arguments: documents require by mistake what they do not describe.
    undescribed = {_QUOTED.findall(one.message)[0] for one in run.api.notes if one.rule == "required-unknown"}
    found = Account()
    for target in targets(run, package):
        values = drawing.several(target.origin, target.direction, number)
        if not values:
            found.uninhabited.append(target.origin)
        complaints: list[tuple[int, str]] = []
        for value in values:
            is_read = target.direction is Direction.RESPONSE
            said = _read(parse, target, value) if is_read else _written(target, value, undescribed)
            if said:
                text = json.dumps(value, ensure_ascii=False)
                complaints.append((len(text), f"{target.origin} {target.direction}: {text[:600]}\n        {said}"))
        found.drawn += len(values)
        found.equal += len(values) - len(complaints)
        # The smallest shows best what is wrong.
        found.failures += [min(complaints)[1]] if complaints else []
    return found


def targets(run: Run, package: str) -> Iterator[Target]:
    """Every schema that stands by itself, in each direction that the SDK has it in."""
    scope = Scope(run.api, run.settings)
    reading = Reading(run.document, run.settings)
    types = importlib.import_module(f"{package}.types")
    known = {*run.api.definitions}
    for definition in run.api.definitions.values():
        if _is_inner(definition.id, known) or "#/webhooks" == definition.id or _is_of_events(reading, definition.id):
            continue
        for direction in Direction:
            if (definition.id, direction) in scope.names and direction in definition.directions:
                uses = scope.uses(definition.id, direction)
                known_as = getattr(types, scope.names[uses[0]])
                # What may be null is so where it is used.
                is_nullable = flatten(reading, definition.id).nullable
                yield Target(definition.id, direction, known_as | None if is_nullable else known_as)
    annotations = scope.annotations(Direction.RESPONSE)
    names = {**vars(typing), **vars(importlib.import_module("datetime")), "types": types}
    for operation in (one for resource in run.api.walk() for one in resource.operations):
        result = operation.result
        if result.kind in (ResultKind.JSON, ResultKind.OPTIONAL_JSON) and not isinstance(result.type, Reference):
            annotation = eval(annotations.of(result.type), names)
            for _, origin in successes(reading, operation.origin):
                place, content = reading.content(origin)
                media = reading.follow(child(place, preferred_result(content))) if content else origin
                if "schema" in reading.mapping(media):
                    yield Target(child(media, "schema"), Direction.RESPONSE, annotation)


def _is_of_events(reading: Reading, id: str) -> bool:
    """Whether a schema describes whole events, of which the SDK gives what is in their data."""
    media, _, key = id.rpartition("/")
    found = items(reading, media) if key == "itemSchema" else None
    return found is not None and found.schemas != (id,)


def _is_inner(id: str, known: set[str]) -> bool:
    """Whether a definition stands within another, with which it is drawn."""
    if _VARIANT.search(id):
        return True  # perhaps together with what stands beside the choice
    while "/" in id.partition("#")[2]:
        id = id.rpartition("/")[0]
        if id in known:
            return True
    return False


def _read(parse: Any, target: Target, value: Any) -> str:
    """What is wrong with how a value is read and dumped; nothing if it comes out again."""
    response = httpx2.Response(200)
    try:
        read = parse.read(target.annotation, json.dumps(value).encode(), strict=True, response=response)
        came = dumped(read)
    except Exception as error:
        return f"{type(error).__name__}: {error}"[:900]
    return "" if same(value, came) else f"came out as {json.dumps(came, ensure_ascii=False)[:600]}"


def dumped(value: Any) -> Any:
    """A value that was read, as JSON."""
    if hasattr(value, "to_dict"):
        return value.to_dict(mode="json")
    if isinstance(value, dict):
        return {key: dumped(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [dumped(one) for one in value]
    return to_jsonable_python(value)


def _written(target: Target, value: Any, undescribed: set[str]) -> str:
    said = [one for one in mismatches(target.annotation, value) if _NO_KEY.sub("", one) not in undescribed]
    return "; ".join(said[:3])
