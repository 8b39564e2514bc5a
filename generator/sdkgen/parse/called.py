"""What things without a name are called: nouns of resources, failures, and the variants of a choice."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from http import HTTPStatus

from sdkgen.load.shapes import is_list
from sdkgen.parse.composed import joined
from sdkgen.parse.flatten import flatten
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


def variant(scope: Scope, origin: str, siblings: Iterable[str]) -> str:
    """What to add to the name of a choice for one of its variants, written in place and without a title."""
    schema = flatten(scope, origin)
    others = [one for one in siblings if one != origin]
    constants = [_constants(scope, flatten(scope, one)) for one in others]
    for name, value in _constants(scope, schema).items():
        if all(other.get(name) != value for other in constants):
            return pascal(value.lower() if value.isupper() else value)
    alone = [name for name in schema.properties if name in schema.required]
    if len(alone) == 1:
        return pascal(alone[0])
    own = _own_property(scope, origin, others, alone or list(schema.properties))
    if own:
        return f"With{pascal(own)}"
    kind: object = schema.value.get("type")
    match kind:
        case "array":
            return "Items"
        case "object" if not schema.properties:
            return "Map"
        case "object" | None if schema.properties and all(not flatten(scope, one).properties for one in others):
            return "Object"
        case "string" | "integer" | "number" | "boolean":
            return str(kind).capitalize()
        case "object" | None if all(schema.properties.keys() < flatten(scope, one).properties.keys() for one in others):
            return "Base"
        case _ if all("$ref" in scope.mapping(one) for one in others):
            return "Other"  # the only one without a name, which does not depend on its position
        case _:
            return f"Variant{last(origin)}"


def _own_property(scope: Scope, origin: str, others: Iterable[str], names: Iterable[str]) -> str:
    """The first of `names` that no other variant has, if it can be part of a name; else nothing."""
    known = {name for one in others for name in flatten(scope, one).properties}
    return next((name for name in names if name not in known and pascal(name).isidentifier()), "")


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
