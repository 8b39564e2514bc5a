"""Operations of `client.files`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/files", accept="*/*", result="nothing")
_CREATE = Operation("POST", "/files", accept="*/*", result="nothing", server="https://eu.upload.example.com/v2")
_RETRIEVE = Operation("GET", "/files/{id}", accept="*/*", result="nothing", server="https://files.example.com")
_DELETE = Operation("DELETE", "/files/{id}", accept="*/*", result="nothing")


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
    ) -> None:
        """`GET /files`."""
        self._client.request(
            _LIST, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /files`."""
        self._client.request(
            _CREATE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /files/{id}`."""
        self._client.request(
            _RETRIEVE,
            None,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /files/{id}`."""
        self._client.request(
            _DELETE,
            None,
            path={"id": id},
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

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /files`.

        The arguments are those of `Files.list`.
        """
        await self._client.request(
            _LIST, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )

    async def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /files`.

        The arguments are those of `Files.create`.
        """
        await self._client.request(
            _CREATE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /files/{id}`.

        The arguments are those of `Files.retrieve`.
        """
        await self._client.request(
            _RETRIEVE,
            None,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /files/{id}`.

        The arguments are those of `Files.delete`.
        """
        await self._client.request(
            _DELETE,
            None,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
