"""The module of pages: what is known of each style of paging, and its classes in both colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from sdkgen.api import Direction, ItemCursor, LinkHeader, NextUrl, Offset, Operation, PageNumber, Paging, Token
from sdkgen.parse.words import snake
from sdkgen.python.docstrings import docstring
from sdkgen.python.imports import PLAIN, STANDARD, Import, statements, used
from sdkgen.python.literals import literal, sequence
from sdkgen.python.names import attribute
from sdkgen.python.page_classes import PageClass, PageField
from sdkgen.python.scope import Scope

_RUNTIME = {
    **dict.fromkeys(("ItemCursor", "LinkHeader", "NextUrl", "Offset", "PageNumber", "Token"), "._runtime.page_styles"),
    **dict.fromkeys(("AsyncPaged", "AsyncPaginator", "Page", "SyncPaged"), "._runtime.paging"),
    "TypeVar": "typing",
    "types": ".",
}


@dataclass(frozen=True)
class Pages:
    """The classes of one style."""

    constant: str
    style: str
    name: str
    """The class of what both colours have."""
    fields: tuple[PageField, ...]
    colours: tuple[ColouredPage, ...]


@dataclass(frozen=True)
class ColouredPage:
    """The class of a page in one colour."""

    name: str
    bases: str
    docstring: str
    fields: tuple[PageField, ...]


@dataclass(frozen=True)
class PagingModule:
    """View of `pagination.py.jinja`."""

    docstring: str
    plain_imports: tuple[str, ...]
    imports: tuple[Import, ...]
    pages: tuple[Pages, ...]
    exports: tuple[str, ...]


def paging_module(scope: Scope) -> PagingModule | None:
    """The module, if anything has pages."""
    classes = list(dict.fromkeys(scope.page_classes.values()))
    if not classes:
        return None
    styles = {one.name: one for one in classes if not one.item}
    for one in classes:
        # A style whose operations all have fields of their own still has a class.
        styles.setdefault(one.style.name, PageClass(one.style.name, one.style, "", ()))
    pages = tuple(
        _pages(one, [own for own in classes if own.item and own.style.name == name]) for name, one in styles.items()
    )
    words = used(["TypeVar", "SyncPaged", "AsyncPaged", *(text for one in pages for text in _source(one))])
    return PagingModule(
        docstring=docstring(
            "Pages of lists: iterating over one gives all of its items and those of the following ones."
        ),
        plain_imports=tuple(line for word, line in PLAIN if word in words),
        imports=tuple(statements(words, {**STANDARD, **_RUNTIME})),
        pages=pages,
        exports=tuple(colour.name for one in pages for colour in one.colours),
    )


def returned(scope: Scope, operation: Operation, is_async: bool) -> tuple[str, str]:
    """What a method that gives pages returns, and the class of the pages."""
    assert operation.paging is not None
    page = scope.page_classes[operation.origin]
    item = scope.annotations(Direction.RESPONSE).of(operation.paging.item)
    name = f"{'Async' if is_async else 'Sync'}{page.name}"
    name = f"pagination.{name}" if page.item else f"pagination.{name}[{item}]"
    return (f"AsyncPaginator[{item}, {name}]" if is_async else name), name


def _pages(page: PageClass, own: list[PageClass]) -> Pages:
    constant, shared = f"_{snake(page.name).upper()}", f"_{page.name}"
    colours: list[ColouredPage] = []
    for prefix, base in (("Sync", "SyncPaged"), ("Async", "AsyncPaged")):
        what = "Iterating over it gives its items and those of the following pages."
        text = what if prefix == "Sync" else f"Asynchronous form of `Sync{page.name}`."
        colours.append(
            ColouredPage(
                f"{prefix}{page.name}", f"{shared}[T], {base}[T]", docstring(f"One page of a list. {text}", 4), ()
            )
        )
        for one in own:
            told = docstring(f"One page of a list of `{one.item.removeprefix('types.')}`. {what}", 4)
            bases = f"{prefix}{page.name}[{one.item}]"
            colours.append(ColouredPage(f"{prefix}{one.name}", bases, told, one.fields))
    return Pages(constant, _style(page.style), shared, page.fields, tuple(colours))


def _source(page: Pages) -> Iterator[str]:
    yield from ("Page", page.style)
    for field in (*page.fields, *(field for one in page.colours for field in one.fields)):
        yield field.annotation
    for one in page.colours:
        yield one.bases


def _style(paging: Paging) -> str:
    items = () if paging.listed_as else paging.items
    places = [f"{name}={path_of(path)}" for name, path in (("items", items), ("more", paging.more)) if path]
    return f"{type(paging.style).__name__}({', '.join([*_facts(paging), *places])})"


def _facts(paging: Paging) -> Iterator[str]:
    match paging.style:
        case ItemCursor(after, last, before, first, item):
            yield f"after={literal(after)}"
            yield from (f"last={path_of(last)}" for _ in last[:1])
            yield from ([f"before={literal(before)}"] if before else [])
            yield from (f"first={path_of(first)}" for _ in first[:1])
            yield from ([f"item={path_of((item,))}"] if item else [])
        case Token(parameter, field):
            yield f"parameter={literal(parameter)}"
            yield f"field={path_of(field)}"
        case Offset(parameter, total, start):
            yield f"parameter={literal(parameter)}"
            yield from (f"total={path_of(total)}" for _ in total[:1])
            yield from ([f"start={start}"] if start else [])
        case PageNumber(parameter, pages, start):
            yield f"parameter={literal(parameter)}"
            yield from (f"pages={path_of(pages)}" for _ in pages[:1])
            yield from ([f"start={start}"] if start != 1 else [])
        case LinkHeader(rel):
            yield from ([f"rel={literal(rel)}"] if rel != "next" else [])
        case NextUrl(field):
            yield f"field={path_of(field)}"
        case _:
            assert_never(paging.style)


def path_of(path: tuple[str, ...]) -> str:
    """The attributes that lead to a value inside a response."""
    return sequence(attribute(name) for name in path)
