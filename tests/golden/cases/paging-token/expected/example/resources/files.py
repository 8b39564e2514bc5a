"""Operations of `client.files`."""

from __future__ import annotations

from .. import pagination, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/files")
_SEARCH = Operation("POST", "/files/search", optional_body=True)


class Files(Resource):
    """Operations of `client.files`."""

    def retrieve(
        self,
        *,
        page_token: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncTokenPage[types.File]:
        """`GET /files`."""
        return self._client.paged(
            _RETRIEVE,
            types.Files,
            pagination.SyncTokenPage[types.File],
            query={"page_token": page_token},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def search(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncTokenPage[types.File]:
        """`POST /files/search`."""
        return self._client.paged(
            _SEARCH,
            types.Files,
            pagination.SyncTokenPage[types.File],
            body={"text": text, "page_token": page_token},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFiles(AsyncResource):
    """Asynchronous form of `Files`."""

    def retrieve(
        self,
        *,
        page_token: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.File, pagination.AsyncTokenPage[types.File]]:
        """`GET /files`.

        The arguments are those of `Files.retrieve`.
        """
        pages: AsyncPaginator[types.File, pagination.AsyncTokenPage[types.File]] = self._client.paged(
            _RETRIEVE,
            types.Files,
            pagination.AsyncTokenPage[types.File],
            query={"page_token": page_token},
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
        page_token: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.File, pagination.AsyncTokenPage[types.File]]:
        """`POST /files/search`.

        The arguments are those of `Files.search`.
        """
        pages: AsyncPaginator[types.File, pagination.AsyncTokenPage[types.File]] = self._client.paged(
            _SEARCH,
            types.Files,
            pagination.AsyncTokenPage[types.File],
            body={"text": text, "page_token": page_token},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages
