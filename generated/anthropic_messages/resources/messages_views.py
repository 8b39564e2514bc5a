"""The views of `Messages`: its methods, giving responses instead of what is in them."""

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
from .messages import AsyncMessages, Messages


class MessagesWithRawResponse(RawView):
    """The methods of `Messages`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Messages.create)
    parse = raw_response(Messages.parse)
    count_tokens = raw_response(Messages.count_tokens)


class MessagesWithStreamingResponse(StreamingView):
    """The methods of `Messages`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Messages.create)
    parse = streaming_response(Messages.parse)
    count_tokens = streaming_response(Messages.count_tokens)


class AsyncMessagesWithRawResponse(AsyncRawView):
    """The methods of `AsyncMessages`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncMessages.create)
    parse = async_raw_response(AsyncMessages.parse)
    count_tokens = async_raw_response(AsyncMessages.count_tokens)


class AsyncMessagesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncMessages`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncMessages.create)
    parse = async_streaming_response(AsyncMessages.parse)
    count_tokens = async_streaming_response(AsyncMessages.count_tokens)
