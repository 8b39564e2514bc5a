"""Operations of `client.pages`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/pages")


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

    def create(
        self,
        *,
        blocks: Iterable[types.BlockParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Page:
        """`POST /pages`."""
        return self._client.request(
            _CREATE,
            types.Page,
            body={"blocks": blocks},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


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

    async def create(
        self,
        *,
        blocks: Iterable[types.BlockParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Page:
        """`POST /pages`.

        The arguments are those of `Pages.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Page,
            body={"blocks": blocks},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
