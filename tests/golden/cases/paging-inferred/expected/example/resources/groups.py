"""Operations of `client.groups`."""

from __future__ import annotations

from functools import cached_property

from .. import pagination, resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/groups", items=("groups",))


class Groups(Resource):
    """Operations of `client.groups`."""

    @cached_property
    def with_raw_response(self) -> resources.groups_views.GroupsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.groups_views.GroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.groups_views.GroupsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.groups_views.GroupsWithStreamingResponse(self)

    def list(
        self,
        *,
        page_token: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncPageTokenPage[types.Thing]:
        """`GET /groups`."""
        return self._client.paged(
            _LIST,
            types.GroupListResponse,
            pagination.SyncPageTokenPage[types.Thing],
            query={"page_token": page_token, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncGroups(AsyncResource):
    """Asynchronous form of `Groups`."""

    @cached_property
    def with_raw_response(self) -> resources.groups_views.AsyncGroupsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.groups_views.AsyncGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.groups_views.AsyncGroupsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.groups_views.AsyncGroupsWithStreamingResponse(self)

    def list(
        self,
        *,
        page_token: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, pagination.AsyncPageTokenPage[types.Thing]]:
        """`GET /groups`.

        The arguments are those of `Groups.list`.
        """
        pages: AsyncPaginator[types.Thing, pagination.AsyncPageTokenPage[types.Thing]] = self._client.paged(
            _LIST,
            types.GroupListResponse,
            pagination.AsyncPageTokenPage[types.Thing],
            query={"page_token": page_token, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages
