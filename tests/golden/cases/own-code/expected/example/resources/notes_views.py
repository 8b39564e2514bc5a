"""The views of `Notes`: its methods, giving responses instead of what is in them."""

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
from .notes import AsyncNotes, Notes


class NotesWithRawResponse(RawView):
    """The methods of `Notes`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Notes.list)


class NotesWithStreamingResponse(StreamingView):
    """The methods of `Notes`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Notes.list)


class AsyncNotesWithRawResponse(AsyncRawView):
    """The methods of `AsyncNotes`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncNotes.list)


class AsyncNotesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncNotes`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncNotes.list)
