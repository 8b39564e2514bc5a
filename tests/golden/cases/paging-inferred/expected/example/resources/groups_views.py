"""The views of `Groups`: its methods, giving responses instead of what is in them."""

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
from .groups import AsyncGroups, Groups


class GroupsWithRawResponse(RawView):
    """The methods of `Groups`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Groups.list)


class GroupsWithStreamingResponse(StreamingView):
    """The methods of `Groups`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Groups.list)


class AsyncGroupsWithRawResponse(AsyncRawView):
    """The methods of `AsyncGroups`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncGroups.list)


class AsyncGroupsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncGroups`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncGroups.list)
