"""Operations of `client.import_`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/import", accept="*/*", result="nothing")


class Import(Resource):
    """Operations of `client.import_`."""

    @cached_property
    def with_raw_response(self) -> resources.import__views.ImportWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.import__views.ImportWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.import__views.ImportWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.import__views.ImportWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /import`."""
        self._client.request(
            _RETRIEVE,
            None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncImport(AsyncResource):
    """Asynchronous form of `Import`."""

    @cached_property
    def with_raw_response(self) -> resources.import__views.AsyncImportWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.import__views.AsyncImportWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.import__views.AsyncImportWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.import__views.AsyncImportWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /import`.

        The arguments are those of `Import.retrieve`.
        """
        await self._client.request(
            _RETRIEVE,
            None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
