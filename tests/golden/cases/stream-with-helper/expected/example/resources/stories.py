"""Operations of `client.stories`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, overload

from .. import resources, streaming, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation, StreamFormat
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.stream import AsyncStream, Stream

_CREATE = Operation("POST", "/stories", stream=StreamFormat(terminal=("story_stop",)))


class Stories(Resource):
    """Operations of `client.stories`."""

    @cached_property
    def with_raw_response(self) -> resources.stories_views.StoriesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.stories_views.StoriesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.stories_views.StoriesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.stories_views.StoriesWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        topic: str,
        stream: Literal[False] = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Story: ...

    @overload
    def create(
        self,
        *,
        topic: str,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[types.StoryEvent]: ...

    @overload
    def create(
        self,
        *,
        topic: str,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Story | Stream[types.StoryEvent]: ...

    def create(
        self,
        *,
        topic: str,
        stream: bool = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Story | Stream[types.StoryEvent]:
        """`POST /stories`."""
        body = {"topic": topic}
        if stream:
            events: Stream[types.StoryEvent] = self._client.stream(
                _CREATE,
                types.StoryEvent,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return events
        return self._client.request(
            _CREATE,
            types.Story,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def stream(
        self,
        *,
        topic: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> streaming.StoryStreamManager:
        """Stream what `create` gives: events for each piece, and the result built as they arrive.

        Use it in a `with` block; the request is sent when the block begins. The arguments are those of
        `create`.
        """
        return streaming.StoryStreamManager(
            lambda: self._client.stream(
                _CREATE,
                types.StoryEvent,
                body={"topic": topic},
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )


class AsyncStories(AsyncResource):
    """Asynchronous form of `Stories`."""

    @cached_property
    def with_raw_response(self) -> resources.stories_views.AsyncStoriesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.stories_views.AsyncStoriesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.stories_views.AsyncStoriesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.stories_views.AsyncStoriesWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        topic: str,
        stream: Literal[False] = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Story: ...

    @overload
    async def create(
        self,
        *,
        topic: str,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[types.StoryEvent]: ...

    @overload
    async def create(
        self,
        *,
        topic: str,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Story | AsyncStream[types.StoryEvent]: ...

    async def create(
        self,
        *,
        topic: str,
        stream: bool = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Story | AsyncStream[types.StoryEvent]:
        """`POST /stories`.

        The arguments are those of `Stories.create`.
        """
        body = {"topic": topic}
        if stream:
            events: AsyncStream[types.StoryEvent] = await self._client.stream(
                _CREATE,
                types.StoryEvent,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return events
        return await self._client.request(
            _CREATE,
            types.Story,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def stream(
        self,
        *,
        topic: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> streaming.AsyncStoryStreamManager:
        """Stream what `create` gives: events for each piece, and the result built as they arrive.

        Use it in an `async with` block; the request is sent when the block begins. The arguments are those of
        `create`.
        """
        return streaming.AsyncStoryStreamManager(
            lambda: self._client.stream(
                _CREATE,
                types.StoryEvent,
                body={"topic": topic},
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )
