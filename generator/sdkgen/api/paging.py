"""Paging: how the pages of a list follow each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from sdkgen.api.types import Type

Path: TypeAlias = tuple[str, ...]
"""The names on the wire that lead to a value inside a body."""


@dataclass(frozen=True)
class ItemCursor:
    """The next page begins after the last item of this one, or ends before the first."""

    after: str
    """The parameter that asks for what comes after an item."""
    last: Path
    """Where the body names its last item; empty where `item` tells."""
    before: str
    """The parameter that asks for what comes before an item; may be empty."""
    first: Path
    """Where the body names its first item; empty where `item` tells."""
    item: str
    """The property of an item that is its cursor where the body names none; may be empty."""


@dataclass(frozen=True)
class Token:
    """The body has a token that asks for the next page."""

    parameter: str
    field: Path


@dataclass(frozen=True)
class Offset:
    """The next page begins as many items further on as this one has."""

    parameter: str
    total: Path
    """Where the body says how many items there are; may be empty."""
    start: int


@dataclass(frozen=True)
class PageNumber:
    """Pages are numbered."""

    parameter: str
    pages: Path
    """Where the body says how many pages there are; may be empty."""
    start: int


@dataclass(frozen=True)
class LinkHeader:
    """A `Link` header of the response has the URL of the next page."""

    rel: str


@dataclass(frozen=True)
class NextUrl:
    """The body has the URL of the next page."""

    field: Path


PagingStyle: TypeAlias = ItemCursor | Token | Offset | PageNumber | LinkHeader | NextUrl


@dataclass(frozen=True)
class Paging:
    """The result of an operation is one page of a list."""

    name: str
    """The base name of the page classes, which operations of one style share."""
    style: PagingStyle
    items: Path
    """Where the list is; empty where the body is the list."""
    more: Path
    """Where the body says whether there are more pages; may be empty."""
    item: Type
    """The type of an item."""
    origin: str
    listed_as: str = ""
    """What pages call their list, where it has another name in each response; else it keeps that of the response."""
