"""Sequential media types: what one line or one event of a stream holds."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.api import Type
from sdkgen.load.shapes import mapping
from sdkgen.parse.flatten import flatten
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child


@dataclass(frozen=True)
class Items:
    """The items of a sequence."""

    origin: str
    """Where the document says what they are."""
    schemas: tuple[str, ...]
    """The origins of the schemas of which each item satisfies one."""
    done: str
    """The data of the event that ends the stream and holds nothing; may be empty."""

    def type(self, schemas: Schemas, name: str) -> Type:
        """The type of an item."""
        if len(self.schemas) == 1:
            return schemas.type(self.schemas[0], name)
        return schemas.choose(self.origin, name, self.schemas)


def items(scope: Scope, content: str) -> Items | None:
    """The items that a media type describes: by `itemSchema` in OpenAPI 3.2, else by `schema`.

    An `itemSchema` may describe whole events, whose `data` is text that holds JSON; the items are the JSON then.
    """
    value = scope.mapping(content)
    for key in ("itemSchema", "schema"):
        if key in value:
            origin = child(content, key)
            whole = _of_events(scope, origin) if key == "itemSchema" else None
            return whole or Items(origin, (origin,), "")
    return None


def _of_events(scope: Scope, origin: str) -> Items | None:
    found: list[str] = []
    done = ""
    whole = flatten(scope, origin)
    for one in whole.variants or (origin,):
        # What is said beside a choice holds for each alternative.
        data = flatten(scope, one).properties.get("data", whole.properties.get("data"))
        said = flatten(scope, data) if data is not None else None
        if said is not None and isinstance(said.value.get("const"), str):
            done = done or said.value["const"]
        elif said is not None and mapping(said.value.get("contentSchema")):
            found.append(said.inside("contentSchema"))
        else:
            return None
    return Items(origin, tuple(dict.fromkeys(found)), done) if found else None
