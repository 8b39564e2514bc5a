"""Operations of `client.files`."""

from __future__ import annotations

from functools import cached_property

from .. import pagination, resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/files", items=("files",))
_SEARCH = Operation("POST", "/files/search", optional_body=True)


class Files(Resource):
    """Operations of `client.files`."""

    @cached_property
    def with_raw_response(self) -> resources.files_views.FilesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.files_views.FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.files_views.FilesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.files_views.FilesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncLinksNextUrlPage[types.Thing]:
        """`GET /files`."""
        return self._client.paged(
            _LIST,
            types.FileListResponse,
            pagination.SyncLinksNextUrlPage[types.Thing],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def search(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        cursor: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncCursorTokenHitsPage[types.Thing]:
        """`POST /files/search`."""
        return self._client.paged(
            _SEARCH,
            types.FileSearchResponse,
            pagination.SyncCursorTokenHitsPage[types.Thing],
            body={"text": text, "cursor": cursor},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFiles(AsyncResource):
    """Asynchronous form of `Files`."""

    @cached_property
    def with_raw_response(self) -> resources.files_views.AsyncFilesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.files_views.AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.files_views.AsyncFilesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.files_views.AsyncFilesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, pagination.AsyncLinksNextUrlPage[types.Thing]]:
        """`GET /files`.

        The arguments are those of `Files.list`.
        """
        pages: AsyncPaginator[types.Thing, pagination.AsyncLinksNextUrlPage[types.Thing]] = self._client.paged(
            _LIST,
            types.FileListResponse,
            pagination.AsyncLinksNextUrlPage[types.Thing],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages

    def search(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        cursor: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, pagination.AsyncCursorTokenHitsPage[types.Thing]]:
        """`POST /files/search`.

        The arguments are those of `Files.search`.
        """
        pages: AsyncPaginator[types.Thing, pagination.AsyncCursorTokenHitsPage[types.Thing]] = self._client.paged(
            _SEARCH,
            types.FileSearchResponse,
            pagination.AsyncCursorTokenHitsPage[types.Thing],
            body={"text": text, "cursor": cursor},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages
