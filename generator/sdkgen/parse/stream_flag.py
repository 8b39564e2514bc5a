"""The property of a body that asks for a stream: named by the settings, or one that can be there for nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.parse.flatten import flatten
from sdkgen.parse.media import FLAT, body_kind, preferred_body
from sdkgen.parse.schema import Schema
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.words import snake

_ASKING = frozenset({"stream", "streaming", "streamed"})


@dataclass(frozen=True)
class StreamFlag:
    """The property."""

    name: str
    is_usual: bool
    """Whether the API streams, or complains, where a call does not say that it wants no stream."""


def stream_flag(scope: Scope, operation: str, named: str) -> StreamFlag | None:
    """The property `named`, if there is a name; else the boolean that is called `stream`, or the only one like it."""
    body = _body(scope, operation)
    if body is None:
        return None
    fields = {name: flatten(scope, origin) for name, origin in body.properties.items()}
    if named:
        found = [named] if named in fields else []
    else:
        asking = [name for name, field in fields.items() if _is_asking(scope, name, field)]
        found = ["stream"] if "stream" in asking else asking
    if len(found) != 1:
        return None
    name = found[0]
    return StreamFlag(name, fields[name].value.get("default") is True or name in body.required)


def _body(scope: Scope, operation: str) -> Schema | None:
    """The one record that a body is."""
    if "requestBody" not in scope.get(operation):
        return None
    place, content = scope.content(scope.follow(child(operation, "requestBody")))
    if not content or body_kind(media_type := preferred_body(content)) not in FLAT:
        return None
    media = scope.follow(child(place, media_type))
    if "schema" not in scope.mapping(media):
        return None
    schema = flatten(scope, child(media, "schema"))
    return schema if not schema.variants else None


def _is_asking(scope: Scope, name: str, field: Schema) -> bool:
    if not _ASKING & {*snake(name).split("_")} or field.value.get("deprecated") is True:
        return False
    said = flatten(scope, field.variants[0]) if field.variants and len(field.variants) == 1 else field
    return said.value.get("type") == "boolean" and "enum" not in said.value and "const" not in said.value
