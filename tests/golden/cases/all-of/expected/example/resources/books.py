"""Operations of `client.books`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/books")


class Books(Resource):
    """Operations of `client.books`."""

    @cached_property
    def with_raw_response(self) -> resources.books_views.BooksWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.books_views.BooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.books_views.BooksWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.books_views.BooksWithStreamingResponse(self)

    def create(
        self,
        *,
        title: str,
        author: str,
        year: int | NotGiven = NOT_GIVEN,
        month: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Book:
        """`POST /books`.

        Args:
            title: What it is called.
        """
        return self._client.request(
            _CREATE,
            types.Book,
            body={"title": title, "author": author, "year": year, "month": month},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBooks(AsyncResource):
    """Asynchronous form of `Books`."""

    @cached_property
    def with_raw_response(self) -> resources.books_views.AsyncBooksWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.books_views.AsyncBooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.books_views.AsyncBooksWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.books_views.AsyncBooksWithStreamingResponse(self)

    async def create(
        self,
        *,
        title: str,
        author: str,
        year: int | NotGiven = NOT_GIVEN,
        month: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Book:
        """`POST /books`.

        The arguments are those of `Books.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Book,
            body={"title": title, "author": author, "year": year, "month": month},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
