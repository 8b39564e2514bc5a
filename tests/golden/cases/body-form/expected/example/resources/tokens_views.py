"""The views of `Tokens`: its methods, giving responses instead of what is in them."""

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
from .tokens import AsyncTokens, Tokens


class TokensWithRawResponse(RawView):
    """The methods of `Tokens`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Tokens.create)


class TokensWithStreamingResponse(StreamingView):
    """The methods of `Tokens`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Tokens.create)


class AsyncTokensWithRawResponse(AsyncRawView):
    """The methods of `AsyncTokens`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncTokens.create)


class AsyncTokensWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncTokens`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncTokens.create)
