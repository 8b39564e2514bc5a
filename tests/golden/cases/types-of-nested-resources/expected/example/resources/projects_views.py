"""The views of `Projects`: its methods, giving responses instead of what is in them."""

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
from .projects import AsyncProjects, Projects


class ProjectsWithRawResponse(RawView):
    """The methods of `Projects`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Projects.create)


class ProjectsWithStreamingResponse(StreamingView):
    """The methods of `Projects`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Projects.create)


class AsyncProjectsWithRawResponse(AsyncRawView):
    """The methods of `AsyncProjects`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncProjects.create)


class AsyncProjectsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncProjects`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncProjects.create)
