"""Pages of a list: each knows how to ask for the next one, so that iterating over one gives all items that follow.

A package derives its own from these, with the style of its pages and the fields that they have.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

import httpx2

from .arguments import CallArguments
from .async_client import AsyncClient
from .client import SyncClient
from .errors import APIResponseValidationError, NoNextPageError, SDKError, shorten
from .models import BaseModel
from .operation import Operation
from .page_progress import Progress
from .page_request import PageRequest
from .page_styles import Following, PageStyle, items_at

T = TypeVar("T")
P = TypeVar("P", bound="AsyncPaged[Any]")
S = TypeVar("S", bound="SyncPaged[Any]")


class Page(Generic[T]):
    """One page of a list, as its response has it; the attributes are those of the response."""

    _style: ClassVar[PageStyle]
    _body: Any

    def __init__(self, client: Any, request: PageRequest, response: httpx2.Response) -> None:
        body = request.read(client, response)
        path = request.operation.items or self._style.items
        items = items_at(body, path)
        if items is None or path and not isinstance(body, BaseModel):
            raise APIResponseValidationError(
                response, body, message=f"The response is no page of a list: {shorten(repr(body), 200)}"
            )
        self._client = client
        self._request = request
        self._response = response
        self._body = body
        self._items: list[T] = items
        self._next: Following | None = self._style.following(request.asked, body, items, response)

    @property
    def _request_id(self) -> str | None:
        """The id that the server gave the request."""
        return getattr(self._body, "_request_id", None)

    def has_next_page(self) -> bool:
        """Whether there is a page after this one, as far as this one tells."""
        return self._next is not None

    def to_dict(self, **options: Any) -> Any:
        """The page as a dict; the options are those of `BaseModel.to_dict`."""
        return self._body.to_dict(**options) if isinstance(self._body, BaseModel) else self._body

    def to_json(self, **options: Any) -> str:
        """The page as JSON text; the options are those of `BaseModel.to_json`."""
        text: str = self._body.to_json(**options)
        return text

    def _field(self, name: str) -> Any:
        """A field that not all responses have of which there are such pages, or None."""
        return getattr(self._body, name, None) if isinstance(self._body, BaseModel) else None

    def _next_request(self) -> PageRequest:
        if self._next is None:
            raise NoNextPageError("This is the last page; `has_next_page` tells.")
        if self._client is None:
            raise SDKError("This page was copied or restored without its client, so that it cannot ask for the next.")
        request = self._request.following(self._next, self._response)
        if request.key == self._request.key:
            raise self._stuck("the same page again")
        return request

    def _check(self, progress: Progress) -> None:
        trouble = progress.trouble(self._next, not self._items)
        if trouble:
            raise self._stuck(trouble)

    def _stuck(self, where: str) -> APIResponseValidationError:
        told = shorten(repr(self._next), 200)
        message = f"The pages of the list do not get on: what comes after this one is {where} ({told})."
        return APIResponseValidationError(self._response, message=message)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            return getattr(self._body, name)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._body == other._body

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._body!r})"

    def __getstate__(self) -> dict[str, Any]:
        # The client stays behind, and with it the credentials.
        state = vars(self) | {"_client": None, "_request": None, "_response": None}
        state.pop("__orig_class__", None)
        return state


class SyncPaged(Page[T]):
    """A page whose iteration goes on to the following ones, and blocks while it waits for them.

    Raises:
        APIError: While iterating: the next page could not be had, or the pages do not get on.
    """

    _client: SyncClient

    def __iter__(self) -> Iterator[T]:
        """All items of this page and the following ones."""
        for page in self.iter_pages():
            yield from page._items

    def iter_pages(self) -> Iterator[Self]:
        """This page and the following ones."""
        page, progress = self, Progress()
        while True:
            yield page
            if not page.has_next_page():
                return
            page._check(progress)
            page = page.get_next_page()

    def get_next_page(self) -> Self:
        """The page after this one.

        Raises:
            NoNextPageError: This is the last one.
            APIError: It could not be had.
        """
        return _send(self._client, type(self), self._next_request())


class AsyncPaged(Page[T]):
    """A page whose asynchronous iteration goes on to the following ones.

    Raises:
        APIError: While iterating: the next page could not be had, or the pages do not get on.
    """

    _client: AsyncClient

    def __aiter__(self) -> AsyncIterator[T]:
        """All items of this page and the following ones."""
        return AsyncItems(self.iter_pages())

    def iter_pages(self) -> AsyncIterator[Self]:
        """This page and the following ones."""
        return AsyncPages(self._self)

    async def get_next_page(self) -> Self:
        """The page after this one.

        Raises:
            NoNextPageError: This is the last one.
            APIError: It could not be had.
        """
        return await _asend(self._client, type(self), self._next_request())

    async def _self(self) -> Self:
        return self


class AsyncPaginator(Generic[T, P]):
    """A list that was not asked for yet: `await` gives its first page, `async for` all items of all pages."""

    def __init__(self, open: Callable[[], Awaitable[P]]) -> None:
        self._open = open

    def __await__(self) -> Generator[Any, None, P]:
        return self._open().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncItems(self.iter_pages())

    def iter_pages(self) -> AsyncIterator[P]:
        """All pages."""
        return AsyncPages(self._open)


class AsyncPages(Generic[P]):
    """The pages of a list, one after the other. No asynchronous generator, which would need a task to end."""

    def __init__(self, open: Callable[[], Awaitable[P]]) -> None:
        self._open = open
        self._page: P | None = None
        self._checked: P | None = None
        self._progress = Progress()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> P:
        page = self._page
        if page is None:
            page = await self._open()
        elif page.has_next_page():
            if self._checked is not page:  # as it is when asking for the next one failed and is tried again
                page._check(self._progress)  # pyright: ignore[reportPrivateUsage]
                self._checked = page
            page = await page.get_next_page()
        else:
            raise StopAsyncIteration
        self._page = page
        return page


class AsyncItems(Generic[T]):
    """The items of pages, one after the other."""

    def __init__(self, pages: AsyncIterator[AsyncPaged[T]]) -> None:
        self._pages = pages
        self._items: Iterator[T] = iter(())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                return item
            self._items = iter((await anext(self._pages))._items)  # pyright: ignore[reportPrivateUsage]


def open_page(
    client: SyncClient, page_class: Any, operation: Operation, body_type: object, arguments: CallArguments
) -> Any:
    """The first page of a list, a `page_class` around a `body_type`.

    Raises:
        APIError: It could not be had.
    """
    return _send(client, page_class, PageRequest(operation, body_type, arguments))


def aopen_page(
    client: AsyncClient, page_class: Any, operation: Operation, body_type: object, arguments: CallArguments
) -> AsyncPaginator[Any, Any]:
    """A list that was not asked for yet, whose pages are each a `page_class` around a `body_type`."""
    request = PageRequest(operation, body_type, arguments)
    return AsyncPaginator(lambda: _asend(client, page_class, request))


def _send(client: SyncClient, page_class: type[S], request: PageRequest) -> S:
    return page_class(client, request, client.request(request.operation, httpx2.Response, **request.arguments))


async def _asend(client: AsyncClient, page_class: type[P], request: PageRequest) -> P:
    return page_class(client, request, await client.request(request.operation, httpx2.Response, **request.arguments))
