"""The classes of pages: one for each style of paging, and one for each response that has more fields than its style."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sdkgen.api import (
    Alias,
    Array,
    Constant,
    Definition,
    Direction,
    Null,
    Operation,
    Paging,
    Primitive,
    Record,
    Reference,
    Type,
    Union,
)
from sdkgen.parse.page_lists import bare
from sdkgen.python.docstrings import deprecated, docstring
from sdkgen.python.literals import literal
from sdkgen.python.names import attribute, identifier
from sdkgen.python.shadows import unshadowed

if TYPE_CHECKING:
    from sdkgen.python.scope import Scope

_METHODS = ("get_next_page", "has_next_page", "iter_pages", "types")
"""Names that a field must not hide: the methods of pages, and the module that annotations name."""


@dataclass(frozen=True)
class PageField:
    """A field of a page, as a property."""

    name: str
    annotation: str
    docstring: str
    source: str
    """The expression that it gives."""
    wire: str = ""
    """Its name on the wire."""
    type: Type | None = None
    """What the response has there; nothing where the response itself is the list."""


@dataclass(frozen=True)
class PageClass:
    """The class of a page, without what its name begins with in either colour."""

    name: str
    style: Paging
    item: str
    """The annotation of an item; empty for the class of a style, where it is the class's parameter."""
    fields: tuple[PageField, ...]


def page_classes(scope: Scope) -> dict[str, PageClass]:
    """The class of each operation's pages, by the operation's origin."""
    styles: dict[str, list[Operation]] = {}
    for resource in scope.api.walk():
        for operation in resource.operations:
            if operation.paging is not None:
                styles.setdefault(operation.paging.name, []).append(operation)
    found: dict[str, PageClass] = {}
    taken = list(styles)
    for operations in styles.values():
        found |= _of_style(scope, operations, taken)
    return found


def _of_style(scope: Scope, operations: list[Operation], taken: list[str]) -> Iterator[tuple[str, PageClass]]:
    """The classes of operations of one style, by origin."""
    fields = {one.origin: _fields(scope, one, "T") for one in operations}
    shared = _shared(scope, list(fields.values()))
    names = {one.name for one in shared}
    own: dict[Type, PageClass] = {}
    for operation in operations:
        assert operation.paging is not None
        page = PageClass(operation.paging.name, operation.paging, "", tuple(shared))
        further = [one for one in fields[operation.origin] if one.name not in names]
        type = operation.result.type
        if further and type not in own:
            item = scope.annotations(Direction.RESPONSE).of(operation.paging.item)
            name = scope.names[type.target, Direction.RESPONSE] if isinstance(type, Reference) else operation.name
            name = identifier(name, taken)
            taken.append(name)
            listed = tuple(one for one in _fields(scope, operation, item) if one.name not in names)
            own[type] = PageClass(name, operation.paging, item, listed)
        yield operation.origin, own[type] if further else page


def _shared(scope: Scope, responses: list[list[PageField]]) -> list[PageField]:
    """The fields of the class: those that all responses have alike, and single values, which some may lack."""
    found: list[PageField] = []
    for name in dict.fromkeys(one.name for fields in responses for one in fields):
        alike = [one for fields in responses for one in fields if one.name == name]
        first, is_everywhere = alike[0], len(alike) == len(responses)
        types = {part for one in alike for part in _parts(one.type)}
        if is_everywhere and all(_alike(one, first) for one in alike):
            found.append(first)
        elif any(one.source != first.source for one in alike):
            continue
        elif is_everywhere and all(one.annotation in ("list[T]", "list[T] | None") for one in alike):
            found.append(replace(first, annotation="list[T]", source="self._items"))
        elif is_everywhere and len(types) == 1 or all(_is_single(scope.api.definitions, one) for one in types):
            found.append(_widened(scope, alike, is_everywhere))
    return found


def _widened(scope: Scope, alike: list[PageField], is_everywhere: bool) -> PageField:
    """The field that says what any of these does."""
    first, definitions = alike[0], scope.api.definitions
    parts = list(dict.fromkeys(part for one in alike for part in _parts(one.type)))
    if len(parts) > 1:
        parts = list(dict.fromkeys(part for one in parts for part in _parts(bare(definitions, one))))
    if any(isinstance(one, Primitive) for one in parts):
        parts = [one for one in parts if not isinstance(one, Constant)]
    annotation = scope.annotations(Direction.RESPONSE).of(Union(tuple(parts)) if len(parts) > 1 else parts[0])
    if not is_everywhere or any("None" in one.annotation.split(" | ") for one in alike):
        annotation += " | None"
    source = first.source
    if not is_everywhere:
        source = f"self._field({literal(source.removeprefix('self._body.'))})"
    text = first.docstring
    if any(one.docstring != text for one in alike):
        text = docstring(f"The field `{first.wire}` of the response.", 8)
    return replace(first, annotation=annotation, docstring=text, source=source)


def _parts(type: Type | None) -> tuple[Type, ...]:
    """What a value can be, but for null."""
    variants = type.variants if isinstance(type, Union) else (type,)
    return tuple(one for one in variants if one is not None and not isinstance(one, Null))


def _is_single(definitions: Mapping[str, Definition], type: Type) -> bool:
    """Whether it is a value of its own, such as pages are described with."""
    return all(isinstance(one, Primitive | Constant) for one in _parts(bare(definitions, type)))


def _alike(one: PageField, other: PageField) -> bool:
    return (one.name, one.annotation, one.source) == (other.name, other.annotation, other.source)


def _fields(scope: Scope, operation: Operation, item: str) -> list[PageField]:
    """The fields of an operation's response; `item` is written for the type of the list's items."""
    assert operation.paging is not None
    paging = operation.paging
    found: list[PageField] = []
    names: list[str] = []
    if paging.listed_as or not paging.items:
        name = paging.listed_as or "items"
        names.append(name)
        found.append(PageField(name, f"list[{item}]", docstring("The items of this page.", 8), "self._items"))
    record = _record(scope.api.definitions, operation.result.type) if paging.items else None
    for field in record.fields_in(Direction.RESPONSE) if record is not None else ():
        if paging.listed_as and (field.name,) == paging.items:
            continue
        inner = attribute(field.name, names)
        names.append(inner)
        annotation = _annotation(scope, field.type, paging.item, item)
        if not field.required and "None" not in annotation.split(" | "):
            annotation += " | None"
        text = deprecated(field.description) if field.deprecated else field.description
        if annotation.startswith(f"list[{item}]"):
            text = "The items of this page."
        text = docstring(text or f"The field `{field.name}` of the response.", 8)
        shown = identifier(inner, _METHODS)
        found.append(PageField(shown, annotation, text, f"self._body.{inner}", field.name, field.type))
    hidden = [one.name for one in found]
    return [replace(one, annotation=unshadowed(one.annotation, hidden)) for one in found]


def _annotation(scope: Scope, type: Type, item: Type, written: str) -> str:
    match type:
        case Array(inner) if inner == item:
            return f"list[{written}]"
        case Union((Array(inner), Null())) | Union((Null(), Array(inner))) if inner == item:
            return f"list[{written}] | None"
        case _:
            return scope.annotations(Direction.RESPONSE).of(type)


def _record(definitions: Mapping[str, object], type: Type) -> Record | None:
    while isinstance(type, Reference):
        shape = getattr(definitions[type.target], "shape", None)
        if isinstance(shape, Record):
            return shape
        if not isinstance(shape, Alias):
            return None
        type = shape.type
    return None
