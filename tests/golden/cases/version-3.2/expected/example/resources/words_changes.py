"""Operations of `client.words.changes`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation, StreamFormat
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.stream import AsyncStream, Stream

_LIST = Operation("GET", "/words/changes", stream=StreamFormat(argument="", tag=""))


class Changes(Resource):
    """Operations of `client.words.changes`."""

    @cached_property
    def with_raw_response(self) -> resources.words_changes_views.ChangesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.words_changes_views.ChangesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.words_changes_views.ChangesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.words_changes_views.ChangesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[types.Change]:
        """`GET /words/changes`."""
        events: Stream[types.Change] = self._client.stream(
            _LIST,
            types.Change,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return events


class AsyncChanges(AsyncResource):
    """Asynchronous form of `Changes`."""

    @cached_property
    def with_raw_response(self) -> resources.words_changes_views.AsyncChangesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.words_changes_views.AsyncChangesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.words_changes_views.AsyncChangesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.words_changes_views.AsyncChangesWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[types.Change]:
        """`GET /words/changes`.

        The arguments are those of `Changes.list`.
        """
        events: AsyncStream[types.Change] = await self._client.stream(
            _LIST,
            types.Change,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return events
