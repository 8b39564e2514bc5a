"""The views of `Webhooks`: its methods, giving responses instead of what is in them."""

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
from .webhooks import AsyncWebhooks, Webhooks


class WebhooksWithRawResponse(RawView):
    """The methods of `Webhooks`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Webhooks.list)


class WebhooksWithStreamingResponse(StreamingView):
    """The methods of `Webhooks`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Webhooks.list)


class AsyncWebhooksWithRawResponse(AsyncRawView):
    """The methods of `AsyncWebhooks`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncWebhooks.list)


class AsyncWebhooksWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncWebhooks`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncWebhooks.list)
