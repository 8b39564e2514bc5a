"""Types as Python annotations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from sdkgen.api import (
    Anything,
    Array,
    Constant,
    Direction,
    Map,
    Null,
    Primitive,
    PrimitiveKind,
    Reference,
    Tuple,
    Type,
    Union,
)
from sdkgen.python.literals import literal

_READ = {
    PrimitiveKind.STRING: "str",
    PrimitiveKind.INTEGER: "int",
    PrimitiveKind.NUMBER: "float",
    PrimitiveKind.BOOLEAN: "bool",
    PrimitiveKind.DATETIME: "datetime",
    PrimitiveKind.DATE: "date",
    PrimitiveKind.BASE64: "str",
    PrimitiveKind.BINARY: "bytes",
}
_WRITE = _READ | {
    PrimitiveKind.DATETIME: "str | datetime",
    PrimitiveKind.DATE: "str | date",
    PrimitiveKind.BASE64: "str | Base64Input",
    PrimitiveKind.BINARY: "FileInput",
}


@dataclass(frozen=True)
class Annotations:
    """Prints types for one direction; `name` says how a definition is written at this place."""

    direction: Direction
    name: Callable[[str], str]
    takes_text: Callable[[Type], bool]
    """Whether a value of the type may be a string, so that a string would pass for a list of them."""
    quoted: frozenset[str] = frozenset()
    """Definitions that do not exist yet where the annotation is evaluated."""

    def of(self, type: Type) -> str:
        """The annotation of a value of this type."""
        match type:
            case Primitive(kind):
                return (_READ if self.direction is Direction.RESPONSE else _WRITE)[kind]
            case Null():
                return "None"
            case Anything():
                return "object"
            case Constant(values):
                return f"Literal[{', '.join(literal(value) for value in values)}]"
            case Array(item):
                return self._array(item)
            case Tuple(items, rest):
                return self._tuple(items, rest)
            case Map(value):
                return f"{'dict' if self.direction is Direction.RESPONSE else 'Mapping'}[str, {self.of(value)}]"
            case Reference(target):
                name = self.name(target)
                return " | ".join(f'"{one}"' for one in name.split(" | ")) if target in self.quoted else name
            case Union(variants):
                return self._union(variants)
            case _:
                assert_never(type)

    def _array(self, item: Type) -> str:
        annotation = self.of(item)
        if self.direction is Direction.RESPONSE:
            return f"list[{annotation}]"
        return f"{'SequenceNotStr' if self.takes_text(item) else 'Iterable'}[{annotation}]"

    def _tuple(self, items: tuple[Type, ...], rest: Type | None) -> str:
        if rest is None:
            return f"tuple[{', '.join(map(self.of, items)) or '()'}]"
        every = list(dict.fromkeys((*items, rest)))
        return self._array(Anything() if Anything() in every else Union(tuple(every)) if len(every) > 1 else every[0])

    def _parts(self, variant: Type) -> list[str]:
        """The alternatives that a variant is printed as."""
        text = self.of(variant)
        return text.split(" | ") if isinstance(variant, Primitive) else [text]

    def _union(self, variants: tuple[Type, ...]) -> str:
        """Parts joined by `|`, or by `Union[...]` where a quoted name forbids the operator."""
        parts = list(dict.fromkeys(part for variant in variants for part in self._parts(variant)))
        if any(part.startswith('"') for part in parts):
            return f"Union[{', '.join(parts)}]"
        return " | ".join(parts)
