"""Operations of `client.rows`."""

from __future__ import annotations

from functools import cached_property

from .. import pagination, resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/rows")


class Rows(Resource):
    """Operations of `client.rows`."""

    @cached_property
    def with_raw_response(self) -> resources.rows_views.RowsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.rows_views.RowsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.rows_views.RowsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.rows_views.RowsWithStreamingResponse(self)

    def list(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncOffsetPage[str]:
        """`GET /rows`.

        Args:
            offset: Default: `0`.
        """
        return self._client.paged(
            _LIST,
            types.RowListResponse,
            pagination.SyncOffsetPage[str],
            query={"offset": offset, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRows(AsyncResource):
    """Asynchronous form of `Rows`."""

    @cached_property
    def with_raw_response(self) -> resources.rows_views.AsyncRowsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.rows_views.AsyncRowsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.rows_views.AsyncRowsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.rows_views.AsyncRowsWithStreamingResponse(self)

    def list(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[str, pagination.AsyncOffsetPage[str]]:
        """`GET /rows`.

        The arguments are those of `Rows.list`.
        """
        pages: AsyncPaginator[str, pagination.AsyncOffsetPage[str]] = self._client.paged(
            _LIST,
            types.RowListResponse,
            pagination.AsyncOffsetPage[str],
            query={"offset": offset, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages
