"""The views of `Builds`: its methods, giving responses instead of what is in them."""

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
from .builds import AsyncBuilds, Builds


class BuildsWithRawResponse(RawView):
    """The methods of `Builds`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Builds.create)
    retrieve = raw_response(Builds.retrieve)
    replace = raw_response(Builds.replace)


class BuildsWithStreamingResponse(StreamingView):
    """The methods of `Builds`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Builds.create)
    retrieve = streaming_response(Builds.retrieve)
    replace = streaming_response(Builds.replace)


class AsyncBuildsWithRawResponse(AsyncRawView):
    """The methods of `AsyncBuilds`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncBuilds.create)
    retrieve = async_raw_response(AsyncBuilds.retrieve)
    replace = async_raw_response(AsyncBuilds.replace)


class AsyncBuildsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncBuilds`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncBuilds.create)
    retrieve = async_streaming_response(AsyncBuilds.retrieve)
    replace = async_streaming_response(AsyncBuilds.replace)
