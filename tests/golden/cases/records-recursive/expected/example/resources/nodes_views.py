"""The views of `Nodes`: its methods, giving responses instead of what is in them."""

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
from .nodes import AsyncNodes, Nodes


class NodesWithRawResponse(RawView):
    """The methods of `Nodes`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Nodes.create)


class NodesWithStreamingResponse(StreamingView):
    """The methods of `Nodes`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Nodes.create)


class AsyncNodesWithRawResponse(AsyncRawView):
    """The methods of `AsyncNodes`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncNodes.create)


class AsyncNodesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncNodes`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncNodes.create)
