"""What strings, numbers and literal values stand for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sdkgen.api import Anything, Null, Primitive, PrimitiveKind, Type

_FORMATS = {
    "date-time": PrimitiveKind.DATETIME,
    "date": PrimitiveKind.DATE,
    "byte": PrimitiveKind.BASE64,
    "binary": PrimitiveKind.BINARY,
}
KINDS = {
    "string": PrimitiveKind.STRING,
    "integer": PrimitiveKind.INTEGER,
    "number": PrimitiveKind.NUMBER,
    "boolean": PrimitiveKind.BOOLEAN,
}
"""Types of JSON Schema that need no further look."""


def kind_of(value: object) -> Type:
    """The type of a literal value that has no name of its own."""
    match value:
        case None:
            return Null()
        case float():
            return Primitive(PrimitiveKind.NUMBER)
        case _:
            return Anything()


def text_kind(value: Mapping[str, Any]) -> PrimitiveKind:
    """What a string stands for, as either version of OpenAPI says it."""
    if value.get("contentEncoding") in ("base64", "base64url"):
        return PrimitiveKind.BASE64
    if "contentMediaType" in value and "contentEncoding" not in value:
        return PrimitiveKind.BINARY
    return _FORMATS.get(str(value.get("format")), PrimitiveKind.STRING)
