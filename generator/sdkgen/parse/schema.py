"""What a schema says, as one object, and which of its keywords say which values are valid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sdkgen.load.shapes import is_mapping
from sdkgen.parse.scope import Scope, child

ANNOTATIONS = frozenset(
    "title description default example examples deprecated nullable readOnly writeOnly externalDocs xml"
    " $comment $schema $id".split()
)
"""Keywords that say nothing about which values are valid (`nullable` is looked at separately)."""


@dataclass(frozen=True)
class Schema:
    """What a schema says, merged."""

    origin: str
    value: Mapping[str, Any]
    """The keywords, without `allOf`, `oneOf`, `anyOf`, `properties` and `required`."""
    properties: Mapping[str, str]
    """Property name -> origin of its schema."""
    required: frozenset[str]
    variants: tuple[str, ...] | None
    """Origins of the alternatives, if this is a choice; `null` is not among them."""
    nullable: bool
    sources: Mapping[str, str]
    """Keyword -> origin of the schema that says it."""

    def inside(self, keyword: str, *keys: str | int) -> str:
        """The origin of a value inside one of the keywords."""
        return child(self.sources.get(keyword, self.origin), keyword, *keys)

    @property
    def is_record(self) -> bool:
        """Whether it describes an object with known properties."""
        return bool(self.properties) and self.value.get("type", "object") == "object"


def rules(value: Mapping[str, Any]) -> set[str]:
    """The keywords that say which values are valid."""
    return {key for key in value if key not in ANNOTATIONS and not key.startswith("x-")}


def says_something(scope: Scope, origin: str) -> bool:
    """Whether the schema at an origin rules anything out."""
    value = scope.get(origin)
    return is_mapping(value) and bool(rules(value))
