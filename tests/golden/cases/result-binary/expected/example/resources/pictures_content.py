"""Operations of `client.pictures.content`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/pictures/{id}/content", accept="image/png", result="bytes")


class Content(Resource):
    """Operations of `client.pictures.content`."""

    @cached_property
    def with_raw_response(self) -> resources.pictures_content_views.ContentWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.pictures_content_views.ContentWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.pictures_content_views.ContentWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.pictures_content_views.ContentWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """`GET /pictures/{id}/content`."""
        result: bytes = self._client.request(
            _RETRIEVE,
            bytes,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncContent(AsyncResource):
    """Asynchronous form of `Content`."""

    @cached_property
    def with_raw_response(self) -> resources.pictures_content_views.AsyncContentWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.pictures_content_views.AsyncContentWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.pictures_content_views.AsyncContentWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.pictures_content_views.AsyncContentWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """`GET /pictures/{id}/content`.

        The arguments are those of `Content.retrieve`.
        """
        result: bytes = await self._client.request(
            _RETRIEVE,
            bytes,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
