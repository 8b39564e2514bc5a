"""The views of `WordLists`: its methods, giving responses instead of what is in them."""

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
from .words_word_lists import AsyncWordLists, WordLists


class WordListsWithRawResponse(RawView):
    """The methods of `WordLists`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(WordLists.list)
    search = raw_response(WordLists.search)
    free = raw_response(WordLists.free)
    stream = raw_response(WordLists.stream)


class WordListsWithStreamingResponse(StreamingView):
    """The methods of `WordLists`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(WordLists.list)
    search = streaming_response(WordLists.search)
    free = streaming_response(WordLists.free)
    stream = streaming_response(WordLists.stream)


class AsyncWordListsWithRawResponse(AsyncRawView):
    """The methods of `AsyncWordLists`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncWordLists.list)
    search = async_raw_response(AsyncWordLists.search)
    free = async_raw_response(AsyncWordLists.free)
    stream = async_raw_response(AsyncWordLists.stream)


class AsyncWordListsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncWordLists`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncWordLists.list)
    search = async_streaming_response(AsyncWordLists.search)
    free = async_streaming_response(AsyncWordLists.free)
    stream = async_streaming_response(AsyncWordLists.stream)
