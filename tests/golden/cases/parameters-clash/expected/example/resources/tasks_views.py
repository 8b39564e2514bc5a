"""The views of `Tasks`: its methods, giving responses instead of what is in them."""

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
from .tasks import AsyncTasks, Tasks


class TasksWithRawResponse(RawView):
    """The methods of `Tasks`, each giving the whole response: its status, its headers and its body."""

    update = raw_response(Tasks.update)


class TasksWithStreamingResponse(StreamingView):
    """The methods of `Tasks`, each giving a response for a `with` block, which reads its body."""

    update = streaming_response(Tasks.update)


class AsyncTasksWithRawResponse(AsyncRawView):
    """The methods of `AsyncTasks`, each giving the whole response: its status, its headers and its body."""

    update = async_raw_response(AsyncTasks.update)


class AsyncTasksWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncTasks`, each giving a response for an `async with` block, which reads its body."""

    update = async_streaming_response(AsyncTasks.update)
