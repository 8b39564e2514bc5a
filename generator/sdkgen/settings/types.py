"""Types: what generated types are called."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class TypeRule:
    """A rename by pattern."""

    match: str
    name: str
    origin: str

    def apply(self, schema: str) -> str | None:
        """The base name of a schema, or `None` where the pattern does not match all of its name."""
        match = re.fullmatch(self.match, schema)
        return match.expand(self.name) if match else None


@dataclass(frozen=True)
class TypeName:
    """A rename of one schema."""

    target: str
    """The schema's origin in the document."""
    request: str
    """The base name of what callers write; empty where only the other is renamed."""
    response: str
    """The base name of what callers read; empty where only the other is renamed."""
    origin: str


@dataclass(frozen=True)
class TypeSettings:
    """How generated types are called."""

    rules: tuple[TypeRule, ...] = ()
    names: Mapping[str, TypeName] = field(default_factory=dict[str, TypeName])
    """By the schema's origin in the document."""
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    accepts: Mapping[str, str] = field(default_factory=dict[str, str])
    origin: str = "#/types"
