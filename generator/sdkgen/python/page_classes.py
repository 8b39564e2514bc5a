"""The classes of pages: one for each style of paging, and one for each response that has more fields than its style."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sdkgen.api import Alias, Array, Direction, Null, Operation, Paging, Record, Reference, Type, Union
from sdkgen.python.docstrings import deprecated, docstring
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
    shared = [
        one
        for one in fields[operations[0].origin]
        if all(any(_alike(one, other) for other in others) for others in fields.values())
    ]
    own: dict[Type, PageClass] = {}
    for operation in operations:
        assert operation.paging is not None
        page = PageClass(operation.paging.name, operation.paging, "", tuple(shared))
        further = [one for one in fields[operation.origin] if not any(_alike(one, other) for other in shared)]
        type = operation.result.type
        if further and type not in own:
            item = scope.annotations(Direction.RESPONSE).of(operation.paging.item)
            name = scope.names[type.target, Direction.RESPONSE] if isinstance(type, Reference) else operation.name
            name = identifier(name, taken)
            taken.append(name)
            names = {one.name for one in further}
            listed = tuple(one for one in _fields(scope, operation, item) if one.name in names)
            own[type] = PageClass(name, operation.paging, item, listed)
        yield operation.origin, own[type] if further else page


def _alike(one: PageField, other: PageField) -> bool:
    return (one.name, one.annotation, one.source) == (other.name, other.annotation, other.source)


def _fields(scope: Scope, operation: Operation, item: str) -> list[PageField]:
    """The fields of an operation's response; `item` is written for the type of the list's items."""
    assert operation.paging is not None
    if not operation.paging.items:
        return [PageField("items", f"list[{item}]", docstring("The items of this page.", 8), "self._items")]
    record = _record(scope.api.definitions, operation.result.type)
    found: list[PageField] = []
    names: list[str] = []
    for field in record.fields_in(Direction.RESPONSE) if record is not None else ():
        inner = attribute(field.name, names)
        names.append(inner)
        annotation = _annotation(scope, field.type, operation.paging.item, item)
        if not field.required and "None" not in annotation.split(" | "):
            annotation += " | None"
        text = deprecated(field.description) if field.deprecated else field.description
        if annotation.startswith(f"list[{item}]"):
            text = "The items of this page."
        text = text or f"The field `{field.name}` of the response."
        found.append(PageField(identifier(inner, _METHODS), annotation, docstring(text, 8), f"self._body.{inner}"))
    hidden = [one.name for one in found]
    return [PageField(one.name, unshadowed(one.annotation, hidden), one.docstring, one.source) for one in found]


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
