"""What strings, numbers and literal values stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sdkgen.api import Anything, Constant, Null, Primitive, PrimitiveKind, Type
from sdkgen.parse.schema import Schema
from sdkgen.parse.scope import Scope
from sdkgen.parse.unions import union

_FORMATS = {
    "date-time": PrimitiveKind.DATETIME,
    "date": PrimitiveKind.DATE,
    "byte": PrimitiveKind.BASE64,
    "base64": PrimitiveKind.BASE64,
    "binary": PrimitiveKind.BINARY,
}
"""Formats whose values are not handed on as the text that they are: see the table in README.md."""
_ENCODINGS = {"base64": PrimitiveKind.BASE64, "binary": PrimitiveKind.BINARY}
_TEXT = re.compile(r"text/|application/(json|xml|yaml|.*\+(json|xml)$)", re.IGNORECASE)
"""Media types of what is text, and not raw bytes, where nothing says how it is encoded."""
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
    encoding, media_type = value.get("contentEncoding"), value.get("contentMediaType")
    if encoding is not None:
        return _ENCODINGS.get(str(encoding).lower(), PrimitiveKind.STRING)
    if isinstance(media_type, str) and not _TEXT.match(media_type):
        return PrimitiveKind.BINARY
    return _FORMATS.get(str(value.get("format")), PrimitiveKind.STRING)


def constant(scope: Scope, schema: Schema, values: list[Any]) -> Type:
    """Strings, integers and booleans are named; of other values only the kind is known."""
    named = [one for one in values if isinstance(one, str | int | bool)]
    others: list[Type] = [kind_of(one) for one in values if not isinstance(one, str | int | bool)]
    if any(one != Null() for one in others):
        scope.note(schema.origin, "enum-value", "of an enumeration, only strings, integers and booleans are named")
    unique = {(type(one), one): one for one in named}
    return union([*([Constant(tuple(unique.values()))] if unique else []), *others])
