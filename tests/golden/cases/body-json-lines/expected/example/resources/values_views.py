"""The views of `Values`: its methods, giving responses instead of what is in them."""

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
from .values import AsyncValues, Values


class ValuesWithRawResponse(RawView):
    """The methods of `Values`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Values.create)


class ValuesWithStreamingResponse(StreamingView):
    """The methods of `Values`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Values.create)


class AsyncValuesWithRawResponse(AsyncRawView):
    """The methods of `AsyncValues`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncValues.create)


class AsyncValuesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncValues`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncValues.create)
