"""Operations of `client.jobs`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/jobs")


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

    def create(
        self,
        *,
        result: types.OutcomeParam | None,
        retry: types.OutcomeParam | None | NotGiven = NOT_GIVEN,
        limits: types.JobLimitsParam | None | NotGiven = NOT_GIVEN,
        maybe: types.MaybeParam | None | NotGiven = NOT_GIVEN,
        only: types.OutcomeParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Job:
        """`POST /jobs`."""
        return self._client.request(
            _CREATE,
            types.Job,
            body={"result": result, "retry": retry, "limits": limits, "maybe": maybe, "only": only},
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

    async def create(
        self,
        *,
        result: types.OutcomeParam | None,
        retry: types.OutcomeParam | None | NotGiven = NOT_GIVEN,
        limits: types.JobLimitsParam | None | NotGiven = NOT_GIVEN,
        maybe: types.MaybeParam | None | NotGiven = NOT_GIVEN,
        only: types.OutcomeParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Job:
        """`POST /jobs`.

        The arguments are those of `Jobs.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Job,
            body={"result": result, "retry": retry, "limits": limits, "maybe": maybe, "only": only},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
