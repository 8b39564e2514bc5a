"""The views of `Quotes`: its methods, giving responses instead of what is in them."""

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
from .quotes import AsyncQuotes, Quotes


class QuotesWithRawResponse(RawView):
    """The methods of `Quotes`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Quotes.retrieve)


class QuotesWithStreamingResponse(StreamingView):
    """The methods of `Quotes`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Quotes.retrieve)


class AsyncQuotesWithRawResponse(AsyncRawView):
    """The methods of `AsyncQuotes`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncQuotes.retrieve)


class AsyncQuotesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncQuotes`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncQuotes.retrieve)
