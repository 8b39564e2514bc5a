"""The views of `Dictionaries`: its methods, giving responses instead of what is in them."""

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
from .dictionaries import AsyncDictionaries, Dictionaries


class DictionariesWithRawResponse(RawView):
    """The methods of `Dictionaries`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Dictionaries.create)


class DictionariesWithStreamingResponse(StreamingView):
    """The methods of `Dictionaries`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Dictionaries.create)


class AsyncDictionariesWithRawResponse(AsyncRawView):
    """The methods of `AsyncDictionaries`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncDictionaries.create)


class AsyncDictionariesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncDictionaries`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncDictionaries.create)
