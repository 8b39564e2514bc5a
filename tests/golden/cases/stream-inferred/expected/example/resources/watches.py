"""Operations of `client.watches`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation, StreamFormat
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.stream import AsyncStream, Stream

_CREATE = Operation("POST", "/watches", optional_body=True, stream=StreamFormat(argument="", tag=""))


class Watches(Resource):
    """Operations of `client.watches`."""

    @cached_property
    def with_raw_response(self) -> resources.watches_views.WatchesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.watches_views.WatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.watches_views.WatchesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.watches_views.WatchesWithStreamingResponse(self)

    def create(
        self,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[types.Piece]:
        """There is nothing but the stream."""
        events: Stream[types.Piece] = self._client.stream(
            _CREATE,
            types.Piece,
            body={"stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return events


class AsyncWatches(AsyncResource):
    """Asynchronous form of `Watches`."""

    @cached_property
    def with_raw_response(self) -> resources.watches_views.AsyncWatchesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.watches_views.AsyncWatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.watches_views.AsyncWatchesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.watches_views.AsyncWatchesWithStreamingResponse(self)

    async def create(
        self,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[types.Piece]:
        """There is nothing but the stream.

        The arguments are those of `Watches.create`.
        """
        events: AsyncStream[types.Piece] = await self._client.stream(
            _CREATE,
            types.Piece,
            body={"stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return events
