"""Operations of `client.items`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_REPLACE = Operation("PUT", "/items", accept="*/*", result="nothing")


class Items(Resource):
    """Operations of `client.items`."""

    @cached_property
    def with_raw_response(self) -> resources.items_views.ItemsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.items_views.ItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.items_views.ItemsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.items_views.ItemsWithStreamingResponse(self)

    def replace(
        self,
        *,
        body: Iterable[types.ItemParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /items`."""
        self._client.request(
            _REPLACE,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncItems(AsyncResource):
    """Asynchronous form of `Items`."""

    @cached_property
    def with_raw_response(self) -> resources.items_views.AsyncItemsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.items_views.AsyncItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.items_views.AsyncItemsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.items_views.AsyncItemsWithStreamingResponse(self)

    async def replace(
        self,
        *,
        body: Iterable[types.ItemParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /items`.

        The arguments are those of `Items.replace`.
        """
        await self._client.request(
            _REPLACE,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
