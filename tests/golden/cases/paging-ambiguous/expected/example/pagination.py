"""Pages of lists: iterating over one gives all of its items and those of the following ones."""

from __future__ import annotations

from typing import TypeVar

from ._runtime.page_styles import Token
from ._runtime.paging import AsyncPaged, Page, SyncPaged

T = TypeVar("T")

_TOKEN_PAGE = Token(parameter="token", field=("next",), items=("users",))


class _TokenPage(Page[T]):
    """What pages of this style have in both colours."""

    _style = _TOKEN_PAGE

    @property
    def users(self) -> list[T] | None:
        """The items of this page."""
        value: list[T] | None = self._body.users
        return value

    @property
    def next(self) -> str | None:
        """The field `next` of the response."""
        value: str | None = self._body.next
        return value


class SyncTokenPage(_TokenPage[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncTokenPage(_TokenPage[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncTokenPage`."""
