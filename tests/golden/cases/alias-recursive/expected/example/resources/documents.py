"""Operations of `client.documents`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/documents")


class Documents(Resource):
    """Operations of `client.documents`."""

    @cached_property
    def with_raw_response(self) -> resources.documents_views.DocumentsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.documents_views.DocumentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.documents_views.DocumentsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.documents_views.DocumentsWithStreamingResponse(self)

    def create(
        self,
        *,
        content: types.JsonValueParam | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Document:
        """`POST /documents`."""
        return self._client.request(
            _CREATE,
            types.Document,
            body={"content": content},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncDocuments(AsyncResource):
    """Asynchronous form of `Documents`."""

    @cached_property
    def with_raw_response(self) -> resources.documents_views.AsyncDocumentsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.documents_views.AsyncDocumentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.documents_views.AsyncDocumentsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.documents_views.AsyncDocumentsWithStreamingResponse(self)

    async def create(
        self,
        *,
        content: types.JsonValueParam | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Document:
        """`POST /documents`.

        The arguments are those of `Documents.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Document,
            body={"content": content},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
