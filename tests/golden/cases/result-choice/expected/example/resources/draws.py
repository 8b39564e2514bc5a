"""Operations of `client.draws`."""

from __future__ import annotations

import builtins
from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/draws")
_LIST = Operation("GET", "/draws")


class Draws(Resource):
    """Operations of `client.draws`."""

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.DrawCreateResponse:
        """`POST /draws`."""
        result: types.DrawCreateResponse = self._client.request(
            _CREATE,
            types.DrawCreateResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.DrawListResponseItem]:
        """`GET /draws`."""
        result: list[types.DrawListResponseItem] = self._client.request(
            _LIST,
            list[types.DrawListResponseItem],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncDraws(AsyncResource):
    """Asynchronous form of `Draws`."""

    async def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.DrawCreateResponse:
        """`POST /draws`.

        The arguments are those of `Draws.create`.
        """
        result: types.DrawCreateResponse = await self._client.request(
            _CREATE,
            types.DrawCreateResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.DrawListResponseItem]:
        """`GET /draws`.

        The arguments are those of `Draws.list`.
        """
        result: list[types.DrawListResponseItem] = await self._client.request(
            _LIST,
            list[types.DrawListResponseItem],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
