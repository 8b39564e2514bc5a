"""Operations of `client.rows`."""

from __future__ import annotations

from .. import pagination, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/rows")


class Rows(Resource):
    """Operations of `client.rows`."""

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
