"""The views of `QueryResource`: its methods, giving responses instead of what is in them."""

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
from .query import AsyncQueryResource, QueryResource


class QueryResourceWithRawResponse(RawView):
    """The methods of `QueryResource`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(QueryResource.retrieve)


class QueryResourceWithStreamingResponse(StreamingView):
    """The methods of `QueryResource`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(QueryResource.retrieve)


class AsyncQueryResourceWithRawResponse(AsyncRawView):
    """The methods of `AsyncQueryResource`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncQueryResource.retrieve)


class AsyncQueryResourceWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncQueryResource`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncQueryResource.retrieve)
