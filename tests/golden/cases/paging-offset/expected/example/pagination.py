"""Pages of lists: iterating over one gives all of its items and those of the following ones."""

from __future__ import annotations

import builtins
from typing import TypeVar

from ._runtime.page_styles import Offset
from ._runtime.paging import AsyncPaged, Page, SyncPaged

T = TypeVar("T")

_OFFSET_PAGE = Offset(parameter="offset", total=("total",), items=("rows",))


class _OffsetPage(Page[T]):
    """What pages of this style have in both colours."""

    _style = _OFFSET_PAGE

    @property
    def rows(self) -> builtins.list[T]:
        """The items of this page."""
        value: builtins.list[T] = self._body.rows
        return value

    @property
    def total(self) -> int:
        """The field `total` of the response."""
        value: int = self._body.total
        return value

    @property
    def list(self) -> builtins.list[int] | None:
        """The field `list` of the response."""
        value: builtins.list[int] | None = self._body.list
        return value

    @property
    def iter_pages_(self) -> bool | None:
        """The field `iter_pages` of the response."""
        value: bool | None = self._body.iter_pages
        return value


class SyncOffsetPage(_OffsetPage[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncOffsetPage(_OffsetPage[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncOffsetPage`."""
