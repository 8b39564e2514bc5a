"""Pages of lists: iterating over one gives all of its items and those of the following ones."""

from __future__ import annotations

from typing import TypeVar

from . import types
from ._runtime.page_styles import Token
from ._runtime.paging import AsyncPaged, Page, SyncPaged

T = TypeVar("T")

_TOKEN_PAGE = Token(parameter="page_token", field=("paging", "next_token"), items=("result", "files"))


class _TokenPage(Page[T]):
    """What pages of this style have in both colours."""

    _style = _TOKEN_PAGE

    @property
    def result(self) -> types.FilesResult:
        """The field `result` of the response."""
        value: types.FilesResult = self._body.result
        return value

    @property
    def paging(self) -> types.FilesPaging | None:
        """The field `paging` of the response."""
        value: types.FilesPaging | None = self._body.paging
        return value


class SyncTokenPage(_TokenPage[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncTokenPage(_TokenPage[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncTokenPage`."""
