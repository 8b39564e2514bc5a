"""Pages of lists: iterating over one gives all of its items and those of the following ones."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

from ._runtime.page_styles import PageNumber
from ._runtime.paging import AsyncPaged, Page, SyncPaged

T = TypeVar("T")

_NUMBERED_PAGE = PageNumber(parameter="page", pages=("page_count",), start=0, items=("items",))


class _NumberedPage(Page[T]):
    """What pages of this style have in both colours."""

    _style = _NUMBERED_PAGE

    @property
    def items(self) -> list[T]:
        """The items of this page."""
        value: list[T] = self._body.items
        return value

    @property
    def page_count(self) -> int:
        """The field `page_count` of the response."""
        value: int = self._body.page_count
        return value

    @property
    def newest(self) -> datetime | None:
        """The field `newest` of the response."""
        value: datetime | None = self._body.newest
        return value


class SyncNumberedPage(_NumberedPage[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncNumberedPage(_NumberedPage[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncNumberedPage`."""
