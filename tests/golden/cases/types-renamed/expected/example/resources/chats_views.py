"""The views of `Chats`: its methods, giving responses instead of what is in them."""

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
from .chats import AsyncChats, Chats


class ChatsWithRawResponse(RawView):
    """The methods of `Chats`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Chats.create)


class ChatsWithStreamingResponse(StreamingView):
    """The methods of `Chats`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Chats.create)


class AsyncChatsWithRawResponse(AsyncRawView):
    """The methods of `AsyncChats`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncChats.create)


class AsyncChatsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncChats`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncChats.create)
