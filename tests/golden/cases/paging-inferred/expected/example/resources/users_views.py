"""The views of `Users`: its methods, giving responses instead of what is in them."""

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
from .users import AsyncUsers, Users


class UsersWithRawResponse(RawView):
    """The methods of `Users`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Users.list)


class UsersWithStreamingResponse(StreamingView):
    """The methods of `Users`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Users.list)


class AsyncUsersWithRawResponse(AsyncRawView):
    """The methods of `AsyncUsers`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncUsers.list)


class AsyncUsersWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncUsers`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncUsers.list)
