"""The views of `Plans`: its methods, giving responses instead of what is in them."""

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
from .plans import AsyncPlans, Plans


class PlansWithRawResponse(RawView):
    """The methods of `Plans`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Plans.list)
    create = raw_response(Plans.create)


class PlansWithStreamingResponse(StreamingView):
    """The methods of `Plans`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Plans.list)
    create = streaming_response(Plans.create)


class AsyncPlansWithRawResponse(AsyncRawView):
    """The methods of `AsyncPlans`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncPlans.list)
    create = async_raw_response(AsyncPlans.create)


class AsyncPlansWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPlans`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncPlans.list)
    create = async_streaming_response(AsyncPlans.create)
