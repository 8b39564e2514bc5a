"""Pages of lists: iterating over one gives all of its items and those of the following ones."""

from __future__ import annotations

from typing import Literal, TypeVar

from . import types
from ._runtime.page_styles import ItemCursor, LinkHeader, NextUrl, Offset, PageNumber, Token
from ._runtime.paging import AsyncPaged, Page, SyncPaged

T = TypeVar("T")

_PAGE_TOKEN_PAGE = Token(parameter="page_token", field=("next_page_token",))


class _PageTokenPage(Page[T]):
    """What pages of this style have in both colours."""

    _style = _PAGE_TOKEN_PAGE

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        value: list[T] = self._items
        return value

    @property
    def next_page_token(self) -> str | None:
        """The field `next_page_token` of the response."""
        value: str | None = self._body.next_page_token
        return value

    @property
    def total(self) -> int | None:
        """How many groups there are."""
        value: int | None = self._field("total")
        return value


class SyncPageTokenPage(_PageTokenPage[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncPageTokenPage(_PageTokenPage[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncPageTokenPage`."""


_CURSOR_PAGE = ItemCursor(
    after="after", last=("last_id",), before="before", first=("first_id",), item=("id",), more=("has_more",)
)


class _CursorPage(Page[T]):
    """What pages of this style have in both colours."""

    _style = _CURSOR_PAGE

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        value: list[T] = self._items
        return value

    @property
    def object(self) -> Literal["list"] | None:
        """The field `object` of the response."""
        value: Literal["list"] | None = self._field("object")
        return value

    @property
    def first_id(self) -> str | None:
        """The field `first_id` of the response."""
        value: str | None = self._field("first_id")
        return value

    @property
    def last_id(self) -> str | None:
        """The field `last_id` of the response."""
        value: str | None = self._field("last_id")
        return value

    @property
    def has_more(self) -> bool:
        """The field `has_more` of the response."""
        value: bool = self._body.has_more
        return value


class SyncCursorPage(_CursorPage[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncCursorPage(_CursorPage[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncCursorPage`."""


_OFFSET_PAGE = Offset(parameter="offset", total=("total_count",))


class _OffsetPage(Page[T]):
    """What pages of this style have in both colours."""

    _style = _OFFSET_PAGE

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        value: list[T] = self._items
        return value

    @property
    def total_count(self) -> int | None:
        """The field `total_count` of the response."""
        value: int | None = self._field("total_count")
        return value


class SyncOffsetPage(_OffsetPage[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncOffsetPage(_OffsetPage[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncOffsetPage`."""


_PAGE_NUMBER_RESULTS_PAGE = PageNumber(parameter="page", pages=("pagination", "total_pages"), items=("results",))


class _PageNumberResultsPage(Page[T]):
    """What pages of this style have in both colours."""

    _style = _PAGE_NUMBER_RESULTS_PAGE

    @property
    def results(self) -> list[T] | None:
        """The items of this page."""
        value: list[T] | None = self._body.results
        return value

    @property
    def pagination(self) -> types.PictureListResponsePagination | None:
        """The field `pagination` of the response."""
        value: types.PictureListResponsePagination | None = self._body.pagination
        return value


class SyncPageNumberResultsPage(_PageNumberResultsPage[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncPageNumberResultsPage(_PageNumberResultsPage[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncPageNumberResultsPage`."""


_LINK_PAGE = LinkHeader()


class _LinkPage(Page[T]):
    """What pages of this style have in both colours."""

    _style = _LINK_PAGE

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        value: list[T] = self._items
        return value


class SyncLinkPage(_LinkPage[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncLinkPage(_LinkPage[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncLinkPage`."""


_LINKS_NEXT_URL_PAGE = NextUrl(field=("links", "next"))


class _LinksNextUrlPage(Page[T]):
    """What pages of this style have in both colours."""

    _style = _LINKS_NEXT_URL_PAGE

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        value: list[T] = self._items
        return value

    @property
    def links(self) -> types.FileListResponseLinks | None:
        """The field `links` of the response."""
        value: types.FileListResponseLinks | None = self._body.links
        return value


class SyncLinksNextUrlPage(_LinksNextUrlPage[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncLinksNextUrlPage(_LinksNextUrlPage[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncLinksNextUrlPage`."""


_CURSOR_TOKEN_HITS_PAGE = Token(parameter="cursor", field=("meta", "next_cursor"), items=("hits",))


class _CursorTokenHitsPage(Page[T]):
    """What pages of this style have in both colours."""

    _style = _CURSOR_TOKEN_HITS_PAGE

    @property
    def hits(self) -> list[T] | None:
        """The items of this page."""
        value: list[T] | None = self._body.hits
        return value

    @property
    def meta(self) -> types.FileSearchResponseMeta | None:
        """The field `meta` of the response."""
        value: types.FileSearchResponseMeta | None = self._body.meta
        return value


class SyncCursorTokenHitsPage(_CursorTokenHitsPage[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class AsyncCursorTokenHitsPage(_CursorTokenHitsPage[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncCursorTokenHitsPage`."""
