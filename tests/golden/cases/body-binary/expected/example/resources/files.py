"""Operations of `client.files`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Content, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_REPLACE = Operation(
    "PUT", "/files/{name}", body="raw", media_type="application/octet-stream", accept="*/*", result="nothing"
)


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

    def replace(
        self,
        name: str,
        *,
        body: Content,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /files/{name}`.

        Args:
            body: What the file holds.
        """
        self._client.request(
            _REPLACE,
            None,
            path={"name": name},
            body=body,
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

    async def replace(
        self,
        name: str,
        *,
        body: Content,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /files/{name}`.

        The arguments are those of `Files.replace`.
        """
        await self._client.request(
            _REPLACE,
            None,
            path={"name": name},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
