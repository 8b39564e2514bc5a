"""Pages of lists: iterating over one gives all of its items and those of the following ones."""

from __future__ import annotations

from typing import TypeVar

from ._runtime.page_styles import ItemCursor
from ._runtime.paging import AsyncPaged, Page, SyncPaged

T = TypeVar("T")

_PAGE = ItemCursor(
    after="after_id", last=("last_id",), before="before_id", first=("first_id",), items=("data",), more=("has_more",)
)


class _Page(Page[T]):
    """What pages of this style have in both colours."""

    _style = _PAGE

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        value: list[T] = self._body.data
        return value

    @property
    def first_id(self) -> str | None:
        """Identifier of the first item on this page. Use it as `before_id` to get the page before."""
        value: str | None = self._body.first_id
        return value

    @property
    def last_id(self) -> str | None:
        """Identifier of the last item on this page. Use it as `after_id` to get the next page."""
        value: str | None = self._body.last_id
        return value

    @property
    def has_more(self) -> bool:
        """Whether there are more items in the direction of paging."""
        value: bool = self._body.has_more
        return value


class SyncPage(_Page[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncPage(_Page[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncPage`."""
