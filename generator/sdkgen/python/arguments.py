"""The arguments of a method: what callers write, where each goes, and what the docstring says of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkgen.api import (
    Array,
    Body,
    BodyKind,
    Definition,
    Direction,
    Field,
    Operation,
    Parameter,
    Primitive,
    PrimitiveKind,
    Reference,
    Type,
    Union,
)
from sdkgen.python.docstrings import deprecated, sentence
from sdkgen.python.literals import literal
from sdkgen.python.names import argument
from sdkgen.python.scope import Scope


@dataclass(frozen=True)
class Argument:
    """One argument of a method."""

    name: str
    wire: str
    place: str
    """`path`, `query`, `header`, `cookie`; of the body `field`, `file`, `part` (one of its headers) or `body`."""
    annotation: str
    required: bool
    prose: str
    said: Parameter | Field | Body
    """Where the model says so."""
    part: str = ""
    """The part of a form that it is a header of."""

    @property
    def declaration(self) -> str:
        """The argument as a signature shows it."""
        return (
            f"{self.name}: {self.annotation}"
            if self.required
            else f"{self.name}: {self.annotation} | NotGiven = NOT_GIVEN"
        )

    @property
    def item(self) -> str:
        """The argument as an item of the dict of its place."""
        return f"{literal(self.wire)}: {self.name}"


def arguments(scope: Scope, operation: Operation) -> list[Argument]:
    """The arguments: those of the path, then required ones, then the rest, each group in the document's order."""
    found = list(_all(scope, operation))
    return sorted(found, key=lambda one: 0 if one.place == "path" else 1 if one.required else 2)


def _all(scope: Scope, operation: Operation) -> Iterator[Argument]:
    taken: set[str] = set()
    fields = operation.body.fields or () if operation.body is not None else ()
    words = [*(one.argument for one in operation.parameters), *(one.name for one in fields)]
    # As with attributes, a name that can stay as it is goes before one that is made.
    plain = {one for one in words if argument(one) == one}

    def named(words: str) -> str:
        name = argument(words, taken, () if words in plain else plain)
        taken.add(name)
        return name

    annotations = scope.annotations(Direction.REQUEST)
    in_path = [operation.path.find("{" + one.name + "}") for one in operation.parameters]
    for _, parameter in sorted(zip(in_path, operation.parameters, strict=True), key=lambda pair: pair[0]):
        yield Argument(
            named(parameter.argument),
            parameter.name,
            parameter.location.value,
            annotations.of(parameter.type),
            parameter.required,
            prose(scope, parameter),
            parameter,
        )
    body = operation.body
    if body is None:
        return
    if body.fields is None:
        name = named("body")
        # All of a body may also come piece by piece; a file in a form may not.
        annotation = "Content" if body.kind is BodyKind.BINARY else annotations.of(body.type)
        # Lines may also come as they are, such as those of a file.
        annotation += " | BytesInput" if body.kind is BodyKind.JSON_LINES else ""
        yield Argument(name, "", "body", annotation, body.required, body.description, body)
        return
    for field in body.fields:
        if operation.stream is not None and field.name == operation.stream.argument:
            continue
        place = "file" if body.kind is BodyKind.MULTIPART and _is_file(field.type) else "field"
        yield Argument(
            named(field.name),
            field.name,
            place,
            annotations.of(field.type),
            field.required and body.required,
            prose(scope, field),
            field,
        )
    needed = {field.name for field in body.fields if field.required and body.required}
    for part, header in ((one.name, header) for one in body.encodings for header in one.headers):
        name = argument(header.argument, taken)
        taken.add(name)
        text, required = prose(scope, header), header.required and part in needed
        yield Argument(name, header.name, "part", annotations.of(header.type), required, text, header, part)


def _is_file(type: Type) -> bool:
    """Whether a value of the type is a file, or several."""
    match type:
        case Primitive(kind):
            return kind is PrimitiveKind.BINARY
        case Array(item):
            return _is_file(item)
        case Union(variants):
            return any(map(_is_file, variants))
        case _:
            return False


def prose(scope: Scope, described: Field | Parameter) -> str:
    """What the document says of a field or parameter, or of its type where it says nothing of the use."""
    text = described.description.strip() or _of_type(scope, described.type)
    if described.default is not None and not described.required and "default" not in text.lower():
        default = '""' if described.default == "" else described.default
        text = f"{sentence(text)} Default: `{default}`.".strip()
    return deprecated(text) if described.deprecated else text


def _of_type(scope: Scope, type: Type) -> str:
    definition: Definition | None = scope.api.definitions[type.target] if isinstance(type, Reference) else None
    return definition.description if definition is not None else ""
