"""Operations of `client.jobs`."""

from __future__ import annotations

from functools import cached_property

from .. import pagination, resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/jobs", items=("data",))


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

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncCursorPage[types.Thing]:
        """The response does not say how its last item is called."""
        return self._client.paged(
            _LIST,
            types.JobListResponse,
            pagination.SyncCursorPage[types.Thing],
            query={"after": after, "limit": limit},
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

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, pagination.AsyncCursorPage[types.Thing]]:
        """The response does not say how its last item is called.

        The arguments are those of `Jobs.list`.
        """
        pages: AsyncPaginator[types.Thing, pagination.AsyncCursorPage[types.Thing]] = self._client.paged(
            _LIST,
            types.JobListResponse,
            pagination.AsyncCursorPage[types.Thing],
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages
