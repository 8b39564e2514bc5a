"""Operations of `client.items`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/items")
_CREATE = Operation("POST", "/items")
_STR = Operation("POST", "/items/{id}/str")
_IMPORT = Operation("POST", "/items/{id}/import", accept="*/*", result="nothing")


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

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Item]:
        """`GET /items`."""
        result: list[types.Item] = self._client.request(
            _LIST,
            list[types.Item],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def create(
        self,
        *,
        tags: SequenceNotStr[builtins.str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[builtins.str]:
        """`POST /items`."""
        result: list[str] = self._client.request(
            _CREATE,
            list[str],
            body={"tags": tags},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def str(
        self,
        id: builtins.str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.str:
        """`POST /items/{id}/str`."""
        result: str = self._client.request(
            _STR,
            str,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def import_(
        self,
        id: builtins.str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /items/{id}/import`."""
        self._client.request(
            _IMPORT,
            None,
            path={"id": id},
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

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Item]:
        """`GET /items`.

        The arguments are those of `Items.list`.
        """
        result: list[types.Item] = await self._client.request(
            _LIST,
            list[types.Item],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def create(
        self,
        *,
        tags: SequenceNotStr[builtins.str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[builtins.str]:
        """`POST /items`.

        The arguments are those of `Items.create`.
        """
        result: list[str] = await self._client.request(
            _CREATE,
            list[str],
            body={"tags": tags},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def str(
        self,
        id: builtins.str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.str:
        """`POST /items/{id}/str`.

        The arguments are those of `Items.str`.
        """
        result: str = await self._client.request(
            _STR,
            str,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def import_(
        self,
        id: builtins.str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /items/{id}/import`.

        The arguments are those of `Items.import_`.
        """
        await self._client.request(
            _IMPORT,
            None,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
