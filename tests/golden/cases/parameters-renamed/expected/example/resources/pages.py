"""Operations of `client.pages`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/pages/{pageId}")


class Pages(Resource):
    """Operations of `client.pages`."""

    @cached_property
    def with_raw_response(self) -> resources.pages_views.PagesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.pages_views.PagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.pages_views.PagesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.pages_views.PagesWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        betas: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        max_items: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /pages/{pageId}`."""
        result: str = self._client.request(
            _RETRIEVE,
            str,
            path={"pageId": id},
            query={"maxItems": max_items},
            headers={"X-Api-Betas": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncPages(AsyncResource):
    """Asynchronous form of `Pages`."""

    @cached_property
    def with_raw_response(self) -> resources.pages_views.AsyncPagesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.pages_views.AsyncPagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.pages_views.AsyncPagesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.pages_views.AsyncPagesWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        betas: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        max_items: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /pages/{pageId}`.

        The arguments are those of `Pages.retrieve`.
        """
        result: str = await self._client.request(
            _RETRIEVE,
            str,
            path={"pageId": id},
            query={"maxItems": max_items},
            headers={"X-Api-Betas": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
