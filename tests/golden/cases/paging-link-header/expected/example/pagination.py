"""Pages of lists: iterating over one gives all of its items and those of the following ones."""

from __future__ import annotations

from typing import TypeVar

from ._runtime.page_styles import LinkHeader
from ._runtime.paging import AsyncPaged, Page, SyncPaged

T = TypeVar("T")

_LINKED_PAGE = LinkHeader()


class _LinkedPage(Page[T]):
    """What pages of this style have in both colours."""

    _style = _LINKED_PAGE

    @property
    def items(self) -> list[T]:
        """The items of this page."""
        value: list[T] = self._items
        return value


class SyncLinkedPage(_LinkedPage[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncLinkedPage(_LinkedPage[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncLinkedPage`."""
