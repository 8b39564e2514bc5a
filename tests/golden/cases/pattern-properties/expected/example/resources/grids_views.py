"""The views of `Grids`: its methods, giving responses instead of what is in them."""

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
from .grids import AsyncGrids, Grids


class GridsWithRawResponse(RawView):
    """The methods of `Grids`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Grids.create)


class GridsWithStreamingResponse(StreamingView):
    """The methods of `Grids`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Grids.create)


class AsyncGridsWithRawResponse(AsyncRawView):
    """The methods of `AsyncGrids`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncGrids.create)


class AsyncGridsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncGrids`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncGrids.create)
