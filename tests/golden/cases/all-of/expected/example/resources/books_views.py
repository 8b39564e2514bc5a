"""The views of `Books`: its methods, giving responses instead of what is in them."""

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
from .books import AsyncBooks, Books


class BooksWithRawResponse(RawView):
    """The methods of `Books`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Books.create)


class BooksWithStreamingResponse(StreamingView):
    """The methods of `Books`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Books.create)


class AsyncBooksWithRawResponse(AsyncRawView):
    """The methods of `AsyncBooks`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncBooks.create)


class AsyncBooksWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncBooks`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncBooks.create)
