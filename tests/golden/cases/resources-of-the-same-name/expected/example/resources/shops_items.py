"""Operations of `client.shops.items`."""

from __future__ import annotations

import builtins
from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/shops/{id}/items")


class ShopsItems(Resource):
    """Operations of `client.shops.items`."""

    def list(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Item]:
        """`GET /shops/{id}/items`."""
        result: list[types.Item] = self._client.request(
            _LIST,
            list[types.Item],
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncShopsItems(AsyncResource):
    """Asynchronous form of `ShopsItems`."""

    async def list(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Item]:
        """`GET /shops/{id}/items`.

        The arguments are those of `ShopsItems.list`.
        """
        result: list[types.Item] = await self._client.request(
            _LIST,
            list[types.Item],
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
