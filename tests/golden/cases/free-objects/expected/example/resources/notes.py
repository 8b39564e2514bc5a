"""Operations of `client.notes`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/notes")


class Notes(Resource):
    """Operations of `client.notes`."""

    @cached_property
    def with_raw_response(self) -> resources.notes_views.NotesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.notes_views.NotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.notes_views.NotesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.notes_views.NotesWithStreamingResponse(self)

    def create(
        self,
        *,
        metadata: Mapping[str, object],
        options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        nothing: Mapping[str, object] | NotGiven = NOT_GIVEN,
        anything: object | NotGiven = NOT_GIVEN,
        always: object | NotGiven = NOT_GIVEN,
        extra: types.ExtraParam | NotGiven = NOT_GIVEN,
        empty: types.EmptyParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """`POST /notes`.

        Args:
            extra: Whatever there is.
            empty: An object without properties.
        """
        return self._client.request(
            _CREATE,
            types.Note,
            body={
                "metadata": metadata,
                "options": options,
                "nothing": nothing,
                "anything": anything,
                "always": always,
                "extra": extra,
                "empty": empty,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncNotes(AsyncResource):
    """Asynchronous form of `Notes`."""

    @cached_property
    def with_raw_response(self) -> resources.notes_views.AsyncNotesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.notes_views.AsyncNotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.notes_views.AsyncNotesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.notes_views.AsyncNotesWithStreamingResponse(self)

    async def create(
        self,
        *,
        metadata: Mapping[str, object],
        options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        nothing: Mapping[str, object] | NotGiven = NOT_GIVEN,
        anything: object | NotGiven = NOT_GIVEN,
        always: object | NotGiven = NOT_GIVEN,
        extra: types.ExtraParam | NotGiven = NOT_GIVEN,
        empty: types.EmptyParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """`POST /notes`.

        The arguments are those of `Notes.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Note,
            body={
                "metadata": metadata,
                "options": options,
                "nothing": nothing,
                "anything": anything,
                "always": always,
                "extra": extra,
                "empty": empty,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
