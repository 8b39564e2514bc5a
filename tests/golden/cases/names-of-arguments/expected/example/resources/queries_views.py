"""The views of `Queries`: its methods, giving responses instead of what is in them."""

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
from .queries import AsyncQueries, Queries


class QueriesWithRawResponse(RawView):
    """The methods of `Queries`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Queries.list)
    delete = raw_response(Queries.delete)


class QueriesWithStreamingResponse(StreamingView):
    """The methods of `Queries`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Queries.list)
    delete = streaming_response(Queries.delete)


class AsyncQueriesWithRawResponse(AsyncRawView):
    """The methods of `AsyncQueries`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncQueries.list)
    delete = async_raw_response(AsyncQueries.delete)


class AsyncQueriesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncQueries`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncQueries.list)
    delete = async_streaming_response(AsyncQueries.delete)
