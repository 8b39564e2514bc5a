"""Operations of `client.issues`."""

from __future__ import annotations

from functools import cached_property

from .. import pagination, resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/issues")


class Issues(Resource):
    """Operations of `client.issues`."""

    @cached_property
    def with_raw_response(self) -> resources.issues_views.IssuesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.issues_views.IssuesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.issues_views.IssuesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.issues_views.IssuesWithStreamingResponse(self)

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncLinkPage[types.Thing]:
        """`GET /issues`."""
        return self._client.paged(
            _LIST,
            list[types.Thing],
            pagination.SyncLinkPage[types.Thing],
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncIssues(AsyncResource):
    """Asynchronous form of `Issues`."""

    @cached_property
    def with_raw_response(self) -> resources.issues_views.AsyncIssuesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.issues_views.AsyncIssuesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.issues_views.AsyncIssuesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.issues_views.AsyncIssuesWithStreamingResponse(self)

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, pagination.AsyncLinkPage[types.Thing]]:
        """`GET /issues`.

        The arguments are those of `Issues.list`.
        """
        pages: AsyncPaginator[types.Thing, pagination.AsyncLinkPage[types.Thing]] = self._client.paged(
            _LIST,
            list[types.Thing],
            pagination.AsyncLinkPage[types.Thing],
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages
