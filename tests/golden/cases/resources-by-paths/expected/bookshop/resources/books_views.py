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

    list = raw_response(Books.list)
    create = raw_response(Books.create)
    retrieve = raw_response(Books.retrieve)
    update = raw_response(Books.update)
    delete = raw_response(Books.delete)
    reserve = raw_response(Books.reserve)


class BooksWithStreamingResponse(StreamingView):
    """The methods of `Books`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Books.list)
    create = streaming_response(Books.create)
    retrieve = streaming_response(Books.retrieve)
    update = streaming_response(Books.update)
    delete = streaming_response(Books.delete)
    reserve = streaming_response(Books.reserve)


class AsyncBooksWithRawResponse(AsyncRawView):
    """The methods of `AsyncBooks`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncBooks.list)
    create = async_raw_response(AsyncBooks.create)
    retrieve = async_raw_response(AsyncBooks.retrieve)
    update = async_raw_response(AsyncBooks.update)
    delete = async_raw_response(AsyncBooks.delete)
    reserve = async_raw_response(AsyncBooks.reserve)


class AsyncBooksWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncBooks`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncBooks.list)
    create = async_streaming_response(AsyncBooks.create)
    retrieve = async_streaming_response(AsyncBooks.retrieve)
    update = async_streaming_response(AsyncBooks.update)
    delete = async_streaming_response(AsyncBooks.delete)
    reserve = async_streaming_response(AsyncBooks.reserve)
