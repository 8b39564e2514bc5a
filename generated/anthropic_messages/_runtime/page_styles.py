"""Styles of paging: what a page and the request that it answers say about the next one. Reads nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import httpx2

from .shapes import is_array, is_object

Path: TypeAlias = tuple[str, ...]
"""The attributes that lead to a value inside the body of a response."""
Asked: TypeAlias = Callable[[str], Any]
"""Gives what a request asks for by the parameter of this name, or None."""
Following: TypeAlias = dict[str, Any] | str
"""How to ask for the next page: with these parameters instead, or at this URL."""


def items_at(body: Any, path: Path) -> list[Any] | None:
    """The items of a page; None where the body is no page. A page that lacks them has none."""
    found = value_at(body, path)
    if found is None and path:
        return []
    return found if is_array(found) else None


def value_at(body: Any, path: Path) -> Any:
    """The value at a path, or None where there is none."""
    for name in path:
        body = body.get(name) if is_object(body) else getattr(body, name, None)
    return body


class PageStyle:
    """How the pages of a list follow each other.

    Args:
        items: Where the items are; empty where the body is the list of them, or the operation says where.
        more: Where the body says whether there are more pages; empty where it does not.
    """

    def __init__(self, *, items: Path = (), more: Path = ()) -> None:
        self.items = items
        self.more = more

    def following(self, asked: Asked, body: Any, items: list[Any], response: httpx2.Response) -> Following | None:
        """How to ask for the page after this one, or None after the last one."""
        if self.more and value_at(body, self.more) is False:
            return None
        return self._following(asked, body, items, response)

    def _following(self, asked: Asked, body: Any, items: list[Any], response: httpx2.Response) -> Following | None:
        raise NotImplementedError


class ItemCursor(PageStyle):
    """The next page begins after the last item of this one, or ends before the first where that direction is asked for.

    Args:
        after: The parameter that asks for what comes after an item.
        last: Where the body names its last item; empty where `item` tells.
        before: The parameter that asks for what comes before an item; empty where none does.
        first: Where the body names its first item; empty where `item` tells.
        item: Where an item says its own name, if the body does not name it.
    """

    def __init__(
        self, *, after: str, last: Path = (), before: str = "", first: Path = (), item: Path = (), **places: Path
    ) -> None:
        super().__init__(**places)
        self.after = after
        self.last = last
        self.before = before
        self.first = first
        self.item = item

    def _following(self, asked: Asked, body: Any, items: list[Any], response: httpx2.Response) -> Following | None:
        backwards = bool(self.before) and asked(self.before) is not None
        parameter, field = (self.before, self.first) if backwards else (self.after, self.last)
        cursor = value_at(body, field) if field else None
        if cursor is None and self.item and items:
            cursor = value_at(items[0 if backwards else -1], self.item)
        return None if cursor is None or cursor == "" else {parameter: cursor}


class Token(PageStyle):
    """The body has a token that asks for the next page.

    Args:
        parameter: The parameter that takes the token.
        field: Where the body has it; it is null, empty or missing on the last page.
    """

    def __init__(self, *, parameter: str, field: Path, **places: Path) -> None:
        super().__init__(**places)
        self.parameter = parameter
        self.field = field

    def _following(self, asked: Asked, body: Any, items: list[Any], response: httpx2.Response) -> Following | None:
        token = value_at(body, self.field)
        return None if token is None or token == "" else {self.parameter: token}


class Offset(PageStyle):
    """The next page begins as many items further on as this one has.

    Args:
        parameter: The parameter that says how many items to skip.
        total: Where the body says how many there are; where it does not, the first empty page is the last.
        start: The number of the first item.
    """

    def __init__(self, *, parameter: str, total: Path = (), start: int = 0, **places: Path) -> None:
        super().__init__(**places)
        self.parameter = parameter
        self.total = total
        self.start = start

    def _following(self, asked: Asked, body: Any, items: list[Any], response: httpx2.Response) -> Following | None:
        here = asked(self.parameter)
        if not items:
            return None
        following = (here if isinstance(here, int) else self.start) + len(items)
        total = value_at(body, self.total) if self.total else None
        return None if isinstance(total, int) and following >= total + self.start else {self.parameter: following}


class PageNumber(PageStyle):
    """Pages are numbered.

    Args:
        parameter: The parameter that takes the number of a page.
        pages: Where the body says how many there are; where nothing says so, the first empty page is the last.
        start: The number of the first page.
    """

    def __init__(self, *, parameter: str, pages: Path = (), start: int = 1, **places: Path) -> None:
        super().__init__(**places)
        self.parameter = parameter
        self.pages = pages
        self.start = start

    def _following(self, asked: Asked, body: Any, items: list[Any], response: httpx2.Response) -> Following | None:
        here = asked(self.parameter)
        following = (here if isinstance(here, int) else self.start) + 1
        pages = value_at(body, self.pages) if self.pages else None
        if isinstance(pages, int):
            return None if following >= pages + self.start else {self.parameter: following}
        more = self.more and value_at(body, self.more) is True
        return {self.parameter: following} if items or more else None


class LinkHeader(PageStyle):
    """A `Link` header of the response has the URL of the next page.

    Args:
        rel: What the link calls it.
    """

    def __init__(self, *, rel: str = "next", **places: Path) -> None:
        super().__init__(**places)
        self.rel = rel.lower()

    def _following(self, asked: Asked, body: Any, items: list[Any], response: httpx2.Response) -> Following | None:
        for link in response.links.values():
            facts = {name.lower(): value for name, value in link.items()}
            if self.rel in facts.get("rel", "").lower().split() and facts.get("url"):
                return facts["url"]
        return None


class NextUrl(PageStyle):
    """The body has the URL of the next page.

    Args:
        field: Where it is; it is null, empty or missing on the last page.
    """

    def __init__(self, *, field: Path, **places: Path) -> None:
        super().__init__(**places)
        self.field = field

    def _following(self, asked: Asked, body: Any, items: list[Any], response: httpx2.Response) -> Following | None:
        url = value_at(body, self.field)
        return url if isinstance(url, str) and url else None
