"""The views of `Settings`: its methods, giving responses instead of what is in them."""

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
from .settings import AsyncSettings, Settings


class SettingsWithRawResponse(RawView):
    """The methods of `Settings`, each giving the whole response: its status, its headers and its body."""

    replace = raw_response(Settings.replace)


class SettingsWithStreamingResponse(StreamingView):
    """The methods of `Settings`, each giving a response for a `with` block, which reads its body."""

    replace = streaming_response(Settings.replace)


class AsyncSettingsWithRawResponse(AsyncRawView):
    """The methods of `AsyncSettings`, each giving the whole response: its status, its headers and its body."""

    replace = async_raw_response(AsyncSettings.replace)


class AsyncSettingsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncSettings`, each giving a response for an `async with` block, which reads its body."""

    replace = async_streaming_response(AsyncSettings.replace)
