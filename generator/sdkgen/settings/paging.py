"""Paging: how the pages of lists follow each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

Style: TypeAlias = Literal["cursor", "token", "offset", "page", "link", "url"]
ANY_LIST = ("*",)
"""Instead of the path of a list: the only list of the response, whatever it is called."""


@dataclass(frozen=True)
class PagingSettings:
    """A style of paging, by the name of its page classes."""

    name: str
    style: Style
    items: tuple[str, ...]
    """Path of the list inside the body; empty where the body is the list; or `ANY_LIST`."""
    more: tuple[str, ...]
    """Path of what says whether there are more pages; may be empty."""
    parameters: Mapping[str, str]
    """What the style uses a parameter for (`after`, `before`, `parameter`) -> the parameter's name."""
    fields: Mapping[str, tuple[str, ...]]
    """What the style reads from the body (`last`, `first`, `field`, `total`, `pages`) -> the path of it."""
    item: str
    """For `cursor`, the property of an item that is its cursor where the body names none; may be empty."""
    start: int | None
    """For `offset` and `page`, the number of the first item or page, where it is not the usual one."""
    rel: str
    """For `link`, what the header calls the next page."""
    origin: str
