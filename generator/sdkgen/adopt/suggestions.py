"""What a document hints at, and its author would have to confirm: errors, streams, names of types."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from sdkgen.api import Alias, Api, Definition, Operation, Record, Reference, Type, Union
from sdkgen.load import Document
from sdkgen.load.shapes import mapping

_COMPONENT = "#/components/schemas/"
_MANY = 12
"""How many names of types are worth asking for."""
_LICENSES = {"apache 2.0": "Apache-2.0", "apache license 2.0": "Apache-2.0", "mit license": "MIT"}
"""What documents like to call those that packages name by identifiers."""
_MESSAGES = ("message", "detail", "error_description")


def package(document: Document) -> dict[str, Any]:
    """What the document says of itself, and packages usually say too."""
    info = mapping(document.root.get("info"))
    license = mapping(info.get("license"))
    found: dict[str, Any] = {}
    said = license.get("identifier") or license.get("name")
    if isinstance(said, str) and said.strip():
        found["license"] = _LICENSES.get(said.strip().lower(), said.strip())
    description = str(info.get("description") or "").strip()
    if description:
        found["description"] = description.splitlines()[0].lstrip("# ").strip()
    return found


def sections(document: Document, api: Api) -> Iterator[tuple[str, str, Any]]:
    """Sections that are only suggested: key, why, and value."""
    if (errors := _errors(api)) is not None:
        yield "errors", "Where failed responses say what is wrong, as far as the document shows.", errors
    if names := _names(api):
        yield "types", "Types that the document has no names for, under the names that they get.", {"names": names}


def streams(api: Api) -> list[str]:
    """Methods that answer with events if they are asked to, of which the document does not say how."""
    undecided = [note.origin for note in api.notes if note.rule == "stream-unused"]
    found: list[str] = []
    for operation in _operations(api):
        if any(origin.startswith(f"{operation.origin}/") for origin in undecided):
            called = f"{operation.verb} {operation.path}"
            found.append(f'  {operation.name}: {{operation: "{called}", stream: {{argument: ...}}}}')
    return found


def _operations(api: Api) -> Iterator[Operation]:
    for resource in api.walk():
        yield from resource.operations


def _errors(api: Api) -> dict[str, Any] | None:
    """The path of the message that most error responses have, where it is not the usual one."""
    found: Counter[tuple[str, ...]] = Counter()
    for operation in _operations(api):
        for failure in operation.failures:
            if (path := _message(api, failure.type)) is not None:
                found[path] += 1
    if not found or found.most_common(1)[0][0] == ("message",):
        return None
    return {"message": list(found.most_common(1)[0][0])}


def _message(api: Api, type: Type) -> tuple[str, ...] | None:
    fields = _fields(api.definitions, type)
    for name in _MESSAGES:
        if name in fields:
            return (name,)
    inner = _fields(api.definitions, fields["error"]) if "error" in fields else {}
    return next((("error", name) for name in _MESSAGES if name in inner), None)


def _names(api: Api) -> dict[str, str]:
    """The places of definitions that the document gives no name, and what they are called."""
    found = {
        one.id: one.name
        for one in api.definitions.values()
        if isinstance(one.shape, Record) and one.id.startswith("#/") and _is_nameless(one.id)
    }
    return dict(list(found.items())[:_MANY])


def _is_nameless(id: str) -> bool:
    return not id.startswith(_COMPONENT) or "/" in id.removeprefix(_COMPONENT)


def _fields(definitions: Mapping[str, Definition], type: Type) -> dict[str, Type]:
    match type:
        case Reference(target):
            shape = definitions[target].shape
            match shape:
                case Record(fields):
                    return {one.name: one.type for one in fields}
                case Alias(inner):
                    return _fields(definitions, inner)
                case _:
                    return {}
        case Union(variants):
            return next((found for one in variants if (found := _fields(definitions, one))), dict[str, Type]())
        case _:
            return {}
