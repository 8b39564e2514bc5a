"""Operations of `client.answers`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal, overload

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation, StreamFormat
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.stream import AsyncStream, Stream

_CREATE = Operation("POST", "/answers", stream=StreamFormat())


class Answers(Resource):
    """Operations of `client.answers`."""

    @cached_property
    def with_raw_response(self) -> resources.answers_views.AnswersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.answers_views.AnswersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.answers_views.AnswersWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.answers_views.AnswersWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Literal[False] = False,
        stream_options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer: ...

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        stream_options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[types.Piece]: ...

    @overload
    def create(
        self,
        *,
        question: str,
        stream: bool,
        stream_options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer | Stream[types.Piece]: ...

    def create(
        self,
        *,
        question: str,
        stream: bool = False,
        stream_options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer | Stream[types.Piece]:
        """Ask a question.

        Args:
            stream: Whether to answer in pieces. Default: `False`.
        """
        body = {"question": question, "stream_options": stream_options}
        if stream:
            events: Stream[types.Piece] = self._client.stream(
                _CREATE,
                types.Piece,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return events
        return self._client.request(
            _CREATE,
            types.Answer,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAnswers(AsyncResource):
    """Asynchronous form of `Answers`."""

    @cached_property
    def with_raw_response(self) -> resources.answers_views.AsyncAnswersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.answers_views.AsyncAnswersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.answers_views.AsyncAnswersWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.answers_views.AsyncAnswersWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Literal[False] = False,
        stream_options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer: ...

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        stream_options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[types.Piece]: ...

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: bool,
        stream_options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer | AsyncStream[types.Piece]: ...

    async def create(
        self,
        *,
        question: str,
        stream: bool = False,
        stream_options: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer | AsyncStream[types.Piece]:
        """Ask a question.

        The arguments are those of `Answers.create`.
        """
        body = {"question": question, "stream_options": stream_options}
        if stream:
            events: AsyncStream[types.Piece] = await self._client.stream(
                _CREATE,
                types.Piece,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return events
        return await self._client.request(
            _CREATE,
            types.Answer,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
