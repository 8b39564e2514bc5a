"""The views of `Translations`: its methods, giving responses instead of what is in them."""

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
from .translations import AsyncTranslations, Translations


class TranslationsWithRawResponse(RawView):
    """The methods of `Translations`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Translations.create)


class TranslationsWithStreamingResponse(StreamingView):
    """The methods of `Translations`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Translations.create)


class AsyncTranslationsWithRawResponse(AsyncRawView):
    """The methods of `AsyncTranslations`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncTranslations.create)


class AsyncTranslationsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncTranslations`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncTranslations.create)
