"""Operations of `client.teams`."""

from __future__ import annotations

from functools import cached_property

from .. import pagination, resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/teams")


class Teams(Resource):
    """Operations of `client.teams`."""

    @cached_property
    def with_raw_response(self) -> resources.teams_views.TeamsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.teams_views.TeamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.teams_views.TeamsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.teams_views.TeamsWithStreamingResponse(self)

    def list(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncOffsetPage[types.Thing]:
        """`GET /teams`."""
        return self._client.paged(
            _LIST,
            list[types.Thing],
            pagination.SyncOffsetPage[types.Thing],
            query={"offset": offset, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTeams(AsyncResource):
    """Asynchronous form of `Teams`."""

    @cached_property
    def with_raw_response(self) -> resources.teams_views.AsyncTeamsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.teams_views.AsyncTeamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.teams_views.AsyncTeamsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.teams_views.AsyncTeamsWithStreamingResponse(self)

    def list(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, pagination.AsyncOffsetPage[types.Thing]]:
        """`GET /teams`.

        The arguments are those of `Teams.list`.
        """
        pages: AsyncPaginator[types.Thing, pagination.AsyncOffsetPage[types.Thing]] = self._client.paged(
            _LIST,
            list[types.Thing],
            pagination.AsyncOffsetPage[types.Thing],
            query={"offset": offset, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages
