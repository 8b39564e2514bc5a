"""The styles of paging that a document shows, as settings, and the methods that need to be told which is theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sdkgen import parse
from sdkgen.api import Api, ItemCursor, LinkHeader, NextUrl, Offset, PageNumber, Paging, Token
from sdkgen.load import Document
from sdkgen.load.paging import paging
from sdkgen.settings import ANY_LIST, Settings


def page_styles(api: Api) -> dict[str, Any]:
    """The styles by their names."""
    found = {one.paging.name: one.paging for top in api.walk() for one in top.operations if one.paging is not None}
    return {name: _style(one) for name, one in found.items()}


def decided_pages(document: Document, settings: Settings, api: Api, styles: Mapping[str, Any]) -> dict[str, str | bool]:
    """Origins of operations -> what their settings say of paging, where the styles alone would say otherwise."""
    if not styles:
        return {}
    declared = parse.api(document, replace(settings, paging=tuple(paging(*one) for one in styles.items())))
    names = {one.origin: _name(one.paging) for top in declared.walk() for one in top.operations}
    return {
        one.origin: _name(one.paging) or False
        for top in api.walk()
        for one in top.operations
        if _name(one.paging) != names[one.origin]
    }


def _name(paging: Paging | None) -> str:
    return paging.name if paging is not None else ""


def _style(paging: Paging) -> dict[str, Any]:
    items = ANY_LIST if paging.listed_as else paging.items
    places = {"items": _path(items), "more": _path(paging.more)}
    said = {key: value for key, value in places.items() if value}
    match paging.style:
        case ItemCursor(after, last, before, first, item):
            facts = {"after": after, "last": _path(last), "before": before, "first": _path(first), "item": item}
            return {**said, "cursor": {key: value for key, value in facts.items() if value}}
        case Token(parameter, field):
            return {**said, "token": {"parameter": parameter, "field": _path(field)}}
        case Offset(parameter, total, start):
            facts = {"total": _path(total)} if total else {}
            return {**said, "offset": {"parameter": parameter, **facts, **({"start": start} if start else {})}}
        case PageNumber(parameter, pages, start):
            facts = {"pages": _path(pages)} if pages else {}
            return {**said, "page": {"parameter": parameter, **facts, **({"start": start} if start != 1 else {})}}
        case LinkHeader(rel):
            return {**said, "link": {"rel": rel} if rel != "next" else {}}
        case NextUrl(field):
            return {**said, "url": {"field": _path(field)}}


def _path(path: tuple[str, ...]) -> str | list[str]:
    return path[0] if len(path) == 1 else list(path)
