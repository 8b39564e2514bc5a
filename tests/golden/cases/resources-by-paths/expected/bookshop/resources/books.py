"""What the shop sells."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/v1/books")
_CREATE = Operation("POST", "/v1/books")
_RETRIEVE = Operation("GET", "/v1/books/{book_id}")
_UPDATE = Operation("PATCH", "/v1/books/{book_id}")
_DELETE = Operation("DELETE", "/v1/books/{book_id}", accept="*/*", result="nothing")
_RESERVE = Operation("POST", "/v1/books/{book_id}/reserve", accept="*/*", result="nothing")


class Books(Resource):
    """What the shop sells."""

    @cached_property
    def reviews(self) -> resources.Reviews:
        """Operations of `client.books.reviews`."""
        return resources.Reviews(self._client)

    @cached_property
    def with_raw_response(self) -> resources.books_views.BooksWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.books_views.BooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.books_views.BooksWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.books_views.BooksWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Book]:
        """`GET /v1/books`."""
        result: list[types.Book] = self._client.request(
            _LIST,
            list[types.Book],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def create(
        self,
        *,
        title: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Book:
        """`POST /v1/books`."""
        return self._client.request(
            _CREATE,
            types.Book,
            body={"title": title},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Book:
        """`GET /v1/books/{book_id}`."""
        return self._client.request(
            _RETRIEVE,
            types.Book,
            path={"book_id": book_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        book_id: str,
        *,
        title: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Book:
        """`PATCH /v1/books/{book_id}`."""
        return self._client.request(
            _UPDATE,
            types.Book,
            path={"book_id": book_id},
            body={"title": title},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /v1/books/{book_id}`."""
        self._client.request(
            _DELETE,
            None,
            path={"book_id": book_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def reserve(
        self,
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /v1/books/{book_id}/reserve`."""
        self._client.request(
            _RESERVE,
            None,
            path={"book_id": book_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBooks(AsyncResource):
    """Asynchronous form of `Books`."""

    @cached_property
    def reviews(self) -> resources.AsyncReviews:
        """Operations of `client.books.reviews`."""
        return resources.AsyncReviews(self._client)

    @cached_property
    def with_raw_response(self) -> resources.books_views.AsyncBooksWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.books_views.AsyncBooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.books_views.AsyncBooksWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.books_views.AsyncBooksWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Book]:
        """`GET /v1/books`.

        The arguments are those of `Books.list`.
        """
        result: list[types.Book] = await self._client.request(
            _LIST,
            list[types.Book],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def create(
        self,
        *,
        title: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Book:
        """`POST /v1/books`.

        The arguments are those of `Books.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Book,
            body={"title": title},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Book:
        """`GET /v1/books/{book_id}`.

        The arguments are those of `Books.retrieve`.
        """
        return await self._client.request(
            _RETRIEVE,
            types.Book,
            path={"book_id": book_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        book_id: str,
        *,
        title: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Book:
        """`PATCH /v1/books/{book_id}`.

        The arguments are those of `Books.update`.
        """
        return await self._client.request(
            _UPDATE,
            types.Book,
            path={"book_id": book_id},
            body={"title": title},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /v1/books/{book_id}`.

        The arguments are those of `Books.delete`.
        """
        await self._client.request(
            _DELETE,
            None,
            path={"book_id": book_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def reserve(
        self,
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /v1/books/{book_id}/reserve`.

        The arguments are those of `Books.reserve`.
        """
        await self._client.request(
            _RESERVE,
            None,
            path={"book_id": book_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
