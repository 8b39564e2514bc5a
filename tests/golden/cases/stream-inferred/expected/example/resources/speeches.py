"""Operations of `client.speeches`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/speeches", optional_body=True)


class Speeches(Resource):
    """Operations of `client.speeches`."""

    @cached_property
    def with_raw_response(self) -> resources.speeches_views.SpeechesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.speeches_views.SpeechesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.speeches_views.SpeechesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.speeches_views.SpeechesWithStreamingResponse(self)

    def create(
        self,
        *,
        stream_format: Literal["sse", "audio"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer:
        """Nothing says what asks for the stream."""
        return self._client.request(
            _CREATE,
            types.Answer,
            body={"stream_format": stream_format},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSpeeches(AsyncResource):
    """Asynchronous form of `Speeches`."""

    @cached_property
    def with_raw_response(self) -> resources.speeches_views.AsyncSpeechesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.speeches_views.AsyncSpeechesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.speeches_views.AsyncSpeechesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.speeches_views.AsyncSpeechesWithStreamingResponse(self)

    async def create(
        self,
        *,
        stream_format: Literal["sse", "audio"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer:
        """Nothing says what asks for the stream.

        The arguments are those of `Speeches.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Answer,
            body={"stream_format": stream_format},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
