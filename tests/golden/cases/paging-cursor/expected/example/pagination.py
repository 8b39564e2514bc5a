"""Pages of lists: iterating over one gives all of its items and those of the following ones."""

from __future__ import annotations

from typing import TypeVar

from . import types
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
        """The field `first_id` of the response."""
        value: str | None = self._body.first_id
        return value

    @property
    def last_id(self) -> str | None:
        """The field `last_id` of the response."""
        value: str | None = self._body.last_id
        return value

    @property
    def has_more(self) -> bool:
        """Whether there are more."""
        value: bool = self._body.has_more
        return value

    @property
    def sum(self) -> float | None:
        """What all orders cost."""
        value: float | None = self._field("sum")
        return value


class SyncPage(_Page[T], SyncPaged[T]):
    """One page of a list. Iterating over it gives its items and those of the following pages."""


class SyncOrderList(SyncPage[types.Order]):
    """One page of a list of `Order`. Iterating over it gives its items and those of the following pages."""

    @property
    def best(self) -> types.Order | None:
        """The field `best` of the response."""
        value: types.Order | None = self._body.best
        return value


class AsyncPage(_Page[T], AsyncPaged[T]):
    """One page of a list. Asynchronous form of `SyncPage`."""


class AsyncOrderList(AsyncPage[types.Order]):
    """One page of a list of `Order`. Iterating over it gives its items and those of the following pages."""

    @property
    def best(self) -> types.Order | None:
        """The field `best` of the response."""
        value: types.Order | None = self._body.best
        return value
