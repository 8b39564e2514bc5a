"""Operations of `client.pictures`."""

from __future__ import annotations

from functools import cached_property

from .. import pagination, resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/pictures")


class Pictures(Resource):
    """Operations of `client.pictures`."""

    @cached_property
    def with_raw_response(self) -> resources.pictures_views.PicturesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.pictures_views.PicturesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.pictures_views.PicturesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.pictures_views.PicturesWithStreamingResponse(self)

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncPageNumberResultsPage[types.Thing]:
        """`GET /pictures`."""
        return self._client.paged(
            _LIST,
            types.PictureListResponse,
            pagination.SyncPageNumberResultsPage[types.Thing],
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPictures(AsyncResource):
    """Asynchronous form of `Pictures`."""

    @cached_property
    def with_raw_response(self) -> resources.pictures_views.AsyncPicturesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.pictures_views.AsyncPicturesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.pictures_views.AsyncPicturesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.pictures_views.AsyncPicturesWithStreamingResponse(self)

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, pagination.AsyncPageNumberResultsPage[types.Thing]]:
        """`GET /pictures`.

        The arguments are those of `Pictures.list`.
        """
        pages: AsyncPaginator[types.Thing, pagination.AsyncPageNumberResultsPage[types.Thing]] = self._client.paged(
            _LIST,
            types.PictureListResponse,
            pagination.AsyncPageNumberResultsPage[types.Thing],
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages
