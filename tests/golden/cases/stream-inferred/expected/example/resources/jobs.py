"""Operations of `client.jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, overload

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import FileInput
from .._runtime.operation import Operation, StreamFormat
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.stream import AsyncStream, Stream

_CREATE = Operation(
    "POST", "/jobs", body="multipart", optional_body=True, stream=StreamFormat(argument="enable_streaming", tag="kind")
)


class Jobs(Resource):
    """Operations of `client.jobs`."""

    @cached_property
    def with_raw_response(self) -> resources.jobs_views.JobsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.jobs_views.JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.jobs_views.JobsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.jobs_views.JobsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        input: FileInput | NotGiven = NOT_GIVEN,
        enable_streaming: Literal[False] = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer: ...

    @overload
    def create(
        self,
        *,
        input: FileInput | NotGiven = NOT_GIVEN,
        enable_streaming: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[types.JobEvent]: ...

    @overload
    def create(
        self,
        *,
        input: FileInput | NotGiven = NOT_GIVEN,
        enable_streaming: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer | Stream[types.JobEvent]: ...

    def create(
        self,
        *,
        input: FileInput | NotGiven = NOT_GIVEN,
        enable_streaming: bool = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer | Stream[types.JobEvent]:
        """Do some work, and say how far it is."""
        body: dict[str, object] = {}
        if enable_streaming:
            events: Stream[types.JobEvent] = self._client.stream(
                _CREATE,
                types.JobEvent,
                body=body,
                files={"input": input},
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
            files={"input": input},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncJobs(AsyncResource):
    """Asynchronous form of `Jobs`."""

    @cached_property
    def with_raw_response(self) -> resources.jobs_views.AsyncJobsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.jobs_views.AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.jobs_views.AsyncJobsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.jobs_views.AsyncJobsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        input: FileInput | NotGiven = NOT_GIVEN,
        enable_streaming: Literal[False] = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer: ...

    @overload
    async def create(
        self,
        *,
        input: FileInput | NotGiven = NOT_GIVEN,
        enable_streaming: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[types.JobEvent]: ...

    @overload
    async def create(
        self,
        *,
        input: FileInput | NotGiven = NOT_GIVEN,
        enable_streaming: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer | AsyncStream[types.JobEvent]: ...

    async def create(
        self,
        *,
        input: FileInput | NotGiven = NOT_GIVEN,
        enable_streaming: bool = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer | AsyncStream[types.JobEvent]:
        """Do some work, and say how far it is.

        The arguments are those of `Jobs.create`.
        """
        body: dict[str, object] = {}
        if enable_streaming:
            events: AsyncStream[types.JobEvent] = await self._client.stream(
                _CREATE,
                types.JobEvent,
                body=body,
                files={"input": input},
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
            files={"input": input},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
