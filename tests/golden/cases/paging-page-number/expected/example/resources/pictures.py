"""Operations of `client.pictures`."""

from __future__ import annotations

from .. import pagination, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/pictures")


class Pictures(Resource):
    """Operations of `client.pictures`."""

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncNumberedPage[types.Picture]:
        """`GET /pictures`."""
        return self._client.paged(
            _LIST,
            types.Pictures,
            pagination.SyncNumberedPage[types.Picture],
            query={"page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPictures(AsyncResource):
    """Asynchronous form of `Pictures`."""

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.Picture, pagination.AsyncNumberedPage[types.Picture]]:
        """`GET /pictures`.

        The arguments are those of `Pictures.list`.
        """
        pages: AsyncPaginator[types.Picture, pagination.AsyncNumberedPage[types.Picture]] = self._client.paged(
            _LIST,
            types.Pictures,
            pagination.AsyncNumberedPage[types.Picture],
            query={"page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages
