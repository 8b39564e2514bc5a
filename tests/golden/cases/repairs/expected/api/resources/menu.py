"""Operations of `client.menu`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/menu", accept="application/octet-stream", result="bytes", auth="optional")


class Menu(Resource):
    """Operations of `client.menu`."""

    @cached_property
    def with_raw_response(self) -> resources.menu_views.MenuWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.menu_views.MenuWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.menu_views.MenuWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.menu_views.MenuWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """`GET /menu`."""
        result: bytes = self._client.request(
            _RETRIEVE,
            bytes,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncMenu(AsyncResource):
    """Asynchronous form of `Menu`."""

    @cached_property
    def with_raw_response(self) -> resources.menu_views.AsyncMenuWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.menu_views.AsyncMenuWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.menu_views.AsyncMenuWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.menu_views.AsyncMenuWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """`GET /menu`.

        The arguments are those of `Menu.retrieve`.
        """
        result: bytes = await self._client.request(
            _RETRIEVE,
            bytes,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
