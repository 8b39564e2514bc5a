"""Pages of one name are of one style: what some lists say of their pages, and others do not, is known for all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from sdkgen.api import ItemCursor, Offset, PageNumber, Paging, PagingStyle, Resource, Token
from sdkgen.api.paging import Path
from sdkgen.parse.scope import Scope
from sdkgen.parse.words import pascal


def shared(scope: Scope, resources: tuple[Resource, ...]) -> tuple[Resource, ...]:
    """The tree, with one style for each name.

    Where two styles have one name, the second says where its token is. What only case tells apart has no pages.
    """
    found: dict[str, list[Paging]] = {}
    for top in resources:
        for resource in top.walk():
            for operation in resource.operations:
                if operation.paging is not None:
                    found.setdefault(operation.paging.name, []).append(operation.paging)
    agreed: dict[object, Paging] = {}
    for name, pagings in found.items():
        needs = sorted({_needed(one): one for one in pagings}.values(), key=_order)
        for one in needs:
            called = name if one is needs[0] else _longer(one)
            if called and not any(other.name == called for other in agreed.values()):
                alike = [other for other in pagings if _needed(other) == _needed(one)]
                agreed[name, _needed(one)] = replace(_agreed(alike), name=called)
    return tuple(_replaced(scope, one, agreed) for one in resources)


def _order(paging: Paging) -> tuple[object, ...]:
    """The simplest first, whatever their order in the document."""
    return (len(paging.style.field), repr(paging.style)) if isinstance(paging.style, Token) else (0, repr(paging.style))


def _longer(paging: Paging) -> str:
    field = paging.style.field if isinstance(paging.style, Token) else ()
    return f"{paging.name.removesuffix('Page')}By{pascal('_'.join(field))}Page" if field else ""


def _replaced(scope: Scope, resource: Resource, agreed: dict[object, Paging]) -> Resource:
    operations = list(resource.operations)
    for index, operation in enumerate(operations):
        paging = operation.paging
        if paging is None:
            continue
        common = agreed.get((paging.name, _needed(paging)))
        if common is None:
            told = f"its pages would be called `{paging.name}`, as others are: name both under `paging` of the settings"
            scope.note(operation.result.origin, "paging-ambiguous", told)
            paging = None
        else:
            paging = replace(paging, name=common.name, style=common.style, more=common.more)
        operations[index] = replace(operation, paging=paging)
    children = tuple(_replaced(scope, one, agreed) for one in resource.children)
    return replace(resource, operations=tuple(operations), children=children)


def _needed(paging: Paging) -> object:
    """What pages of a style cannot do without."""
    items = paging.listed_as or paging.items
    match paging.style:
        case ItemCursor(after):
            return "cursor", after, items
        case Offset(parameter, _, start):
            return "offset", parameter, start, items
        case PageNumber(parameter, _, start):
            return "page", parameter, start, items
        case _:
            return paging.style, items


def _agreed(alike: Sequence[Paging]) -> Paging:
    """The first, with what any of them says besides."""
    styles = [one.style for one in alike]
    style: PagingStyle = styles[0]
    match style:
        case ItemCursor():
            cursors = [one for one in styles if isinstance(one, ItemCursor)]
            style = ItemCursor(
                style.after,
                _path(one.last for one in cursors),
                max(one.before for one in cursors),
                _path(one.first for one in cursors),
                max(one.item for one in cursors),
            )
        case Offset():
            style = replace(style, total=_path(one.total for one in styles if isinstance(one, Offset)))
        case PageNumber():
            style = replace(style, pages=_path(one.pages for one in styles if isinstance(one, PageNumber)))
        case _:
            pass
    return replace(alike[0], style=style, more=_path(one.more for one in alike))


def _path(paths: Iterable[Path]) -> Path:
    """The path that most have, if any has one; of several, whatever their order, the same."""
    found = Counter(one for one in paths if one)
    return min(found, key=lambda one: (-found[one], one), default=())
