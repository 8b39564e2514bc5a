"""What things without a name are called: nouns of resources, failures, and the variants of a choice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from http import HTTPStatus

from sdkgen.load.shapes import is_list, is_mapping
from sdkgen.parse.composed import joined
from sdkgen.parse.flatten import flatten
from sdkgen.parse.scalars import KINDS
from sdkgen.parse.schema import Schema
from sdkgen.parse.scope import Scope, last
from sdkgen.parse.words import pascal, singular

Path = tuple[str, ...]

_LONGEST = 48
"""Characters of a noun."""


def noun(path: Path) -> str:
    """What a resource is about, with as much of what it is in as is bearable: `users.api_keys` -> `UserApiKey`.

    It is the same whatever other keys there are.
    """
    found = reduce(joined, (pascal(singular(one)) for one in path))
    return noun(path[1:]) if len(found) > _LONGEST and len(path) > 1 else found


def success(origin: str, operation: str, status: str, *, is_first: bool) -> str:
    """The name of what a successful response at `origin` holds: its own if it is shared, else by its operation."""
    return _shared(origin) or f"{operation}{'' if is_first else _phrase(status)}Response"


def failure(origin: str, operation: str, status: str) -> str:
    """The name of what a failed response at `origin` holds: its own if it is shared, else by its status."""
    phrase = _phrase(status)
    return _shared(origin) or f"{operation}{phrase if phrase.endswith('Error') else f'{phrase}Error'}"


def _shared(origin: str) -> str:
    """What the document calls a response that several operations refer to."""
    if "#/components/responses/" not in origin:
        return ""
    key = pascal(last(origin))
    return key if not key or key.endswith(("Error", "Response")) else f"{key}Response"


def _phrase(status: str) -> str:
    """`400` -> `BadRequest`."""
    try:
        return pascal(HTTPStatus(int(status)).phrase.replace("'", ""))
    except ValueError:
        return {"4": "Client", "5": "Server"}.get(status[:1], "") if status[1:].upper() == "XX" else ""


def is_nameless(scope: Scope, origin: str) -> bool:
    """Whether reading the schema may have to invent a name."""
    value = scope.get(origin)
    return (
        is_mapping(value)
        and "$ref" not in value
        and not {"const", "enum"} & set(value)
        and value.get("type") not in [*KINDS]
    )


@dataclass(frozen=True)
class Alternatives:
    """The variants of a choice, and what each of them has that no other has."""

    scope: Scope
    origins: Sequence[str]

    def name(self, origin: str) -> str:
        """What to add to the name of the choice for one of its variants, written in place and without a title."""
        schema = flatten(self.scope, origin)
        for pair in _constants(self.scope, schema).items():
            if self._constants[pair] <= 1:
                return pascal(pair[1].lower() if pair[1].isupper() else pair[1])
        alone = [name for name in schema.properties if name in schema.required]
        if len(alone) == 1:
            return pascal(alone[0])
        own = (name for name in alone or schema.properties if self._properties[name] <= 1)
        if named := next(filter(str.isidentifier, map(pascal, own)), ""):
            return f"With{named}"
        kind: object = schema.value.get("type")
        match kind:
            case "array":
                return "Items"
            case "object" if not schema.properties:
                return "Map"
            case "object" | None if schema.properties and self._objects <= 1:
                return "Object"
            case "string" | "integer" | "number" | "boolean":
                return str(kind).capitalize()
            case "object" | None if self._is_less_than_others(origin, schema):
                return "Base"
            case _ if self._in_place <= 1:
                return "Other"  # which does not depend on its position
            case _:
                return f"Variant{last(origin)}"

    @cached_property
    def _schemas(self) -> list[Schema]:
        return [flatten(self.scope, origin) for origin in self.origins]

    @cached_property
    def _constants(self) -> Counter[tuple[str, str]]:
        """How many variants have each constant."""
        return Counter(pair for schema in self._schemas for pair in _constants(self.scope, schema).items())

    @cached_property
    def _properties(self) -> Counter[str]:
        """How many variants have each property."""
        return Counter(name for schema in self._schemas for name in schema.properties)

    @cached_property
    def _objects(self) -> int:
        return sum(bool(schema.properties) for schema in self._schemas)

    @cached_property
    def _in_place(self) -> int:
        return sum("$ref" not in self.scope.mapping(origin) for origin in self.origins)

    def _is_less_than_others(self, origin: str, schema: Schema) -> bool:
        """Whether every other variant has all of its properties, and more."""
        pairs = zip(self.origins, self._schemas, strict=True)
        return all(schema.properties.keys() < other.properties.keys() for at, other in pairs if at != origin)


def _constants(scope: Scope, schema: Schema) -> dict[str, str]:
    """The properties that allow only one value, with what it is called."""
    values = {name: flatten(scope, origin).value for name, origin in schema.properties.items()}
    found: dict[str, str] = {}
    for name, value in values.items():
        allowed = value.get("enum")
        only = allowed[0] if is_list(allowed) and len(allowed) == 1 else value.get("const")
        if isinstance(only, bool):
            found[name] = name if only else f"not {name}"
        elif isinstance(only, int):
            found[name] = f"{name} {only}" if only >= 0 else f"{name} minus {-only}"
        elif isinstance(only, str) and pascal(only):
            found[name] = only
    return found
