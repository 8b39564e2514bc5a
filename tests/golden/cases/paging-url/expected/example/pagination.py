"""Pages of lists: iterating over one gives all of its items and those of the following ones."""

from __future__ import annotations

from typing import TypeVar

from ._runtime.page_styles import NextUrl
from ._runtime.paging import AsyncPaged, Page, SyncPaged

T = TypeVar("T")

_URL_PAGE = NextUrl(field=("odata_next_link",), items=("value",))


class _UrlPage(Page[T]):
    """What pages of this style have in both colours."""

    _style = _URL_PAGE

    @property
    def value(self) -> list[T] | None:
        """The items of this page."""
        value: list[T] | None = self._body.value
        return value

    @property
    def odata_next_link(self) -> str | None:
        """The field `@odata.nextLink` of the response."""
        value: str | None = self._body.odata_next_link
        return value


class SyncUrlPage(_UrlPage[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncUrlPage(_UrlPage[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncUrlPage`."""
