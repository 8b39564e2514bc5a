"""The views of `Tables`: its methods, giving responses instead of what is in them."""

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
from .tables import AsyncTables, Tables


class TablesWithRawResponse(RawView):
    """The methods of `Tables`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Tables.create)


class TablesWithStreamingResponse(StreamingView):
    """The methods of `Tables`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Tables.create)


class AsyncTablesWithRawResponse(AsyncRawView):
    """The methods of `AsyncTables`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncTables.create)


class AsyncTablesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncTables`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncTables.create)
