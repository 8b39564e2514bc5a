"""Operations of `client.books.reviews`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/v1/books/{book_id}/reviews")
_REPLACE = Operation("PUT", "/v1/books/{book_id}/reviews", accept="*/*", result="nothing")


class Reviews(Resource):
    """Operations of `client.books.reviews`."""

    @cached_property
    def with_raw_response(self) -> resources.books_reviews_views.ReviewsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.books_reviews_views.ReviewsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.books_reviews_views.ReviewsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.books_reviews_views.ReviewsWithStreamingResponse(self)

    def list(
        self,
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Review]:
        """`GET /v1/books/{book_id}/reviews`."""
        result: list[types.Review] = self._client.request(
            _LIST,
            list[types.Review],
            path={"book_id": book_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def replace(
        self,
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /v1/books/{book_id}/reviews`."""
        self._client.request(
            _REPLACE,
            None,
            path={"book_id": book_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncReviews(AsyncResource):
    """Asynchronous form of `Reviews`."""

    @cached_property
    def with_raw_response(self) -> resources.books_reviews_views.AsyncReviewsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.books_reviews_views.AsyncReviewsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.books_reviews_views.AsyncReviewsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.books_reviews_views.AsyncReviewsWithStreamingResponse(self)

    async def list(
        self,
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Review]:
        """`GET /v1/books/{book_id}/reviews`.

        The arguments are those of `Reviews.list`.
        """
        result: list[types.Review] = await self._client.request(
            _LIST,
            list[types.Review],
            path={"book_id": book_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def replace(
        self,
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /v1/books/{book_id}/reviews`.

        The arguments are those of `Reviews.replace`.
        """
        await self._client.request(
            _REPLACE,
            None,
            path={"book_id": book_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
