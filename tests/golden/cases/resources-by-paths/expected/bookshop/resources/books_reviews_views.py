"""The views of `Reviews`: its methods, giving responses instead of what is in them."""

from __future__ import annotations

from .._runtime.views import (
    AsyncRawView,
    AsyncStreamingView,
    RawView,
    StreamingView,
    async_raw_response,
    async_streaming_response,
    raw_response,
    streaming_response,
)
from .books_reviews import AsyncReviews, Reviews


class ReviewsWithRawResponse(RawView):
    """The methods of `Reviews`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Reviews.list)
    replace = raw_response(Reviews.replace)


class ReviewsWithStreamingResponse(StreamingView):
    """The methods of `Reviews`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Reviews.list)
    replace = streaming_response(Reviews.replace)


class AsyncReviewsWithRawResponse(AsyncRawView):
    """The methods of `AsyncReviews`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncReviews.list)
    replace = async_raw_response(AsyncReviews.replace)


class AsyncReviewsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncReviews`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncReviews.list)
    replace = async_streaming_response(AsyncReviews.replace)
