"""Operations of `client.notes`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from ..lib.extras import AsyncNotesMixin, NotesMixin

_LIST = Operation("GET", "/notes")


class Notes(NotesMixin, Resource):
    """Operations of `client.notes`."""

    @cached_property
    def with_raw_response(self) -> resources.notes_views.NotesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.notes_views.NotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.notes_views.NotesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.notes_views.NotesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Note]:
        """`GET /notes`."""
        result: list[types.Note] = self._client.request(
            _LIST,
            list[types.Note],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncNotes(AsyncNotesMixin, AsyncResource):
    """Asynchronous form of `Notes`."""

    @cached_property
    def with_raw_response(self) -> resources.notes_views.AsyncNotesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.notes_views.AsyncNotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.notes_views.AsyncNotesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.notes_views.AsyncNotesWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Note]:
        """`GET /notes`.

        The arguments are those of `Notes.list`.
        """
        result: list[types.Note] = await self._client.request(
            _LIST,
            list[types.Note],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
