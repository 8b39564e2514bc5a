"""Operations of `client.pens`."""

from __future__ import annotations

import builtins
from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/pens")


class Pens(Resource):
    """Operations of `client.pens`."""

    def list(
        self,
        *,
        color: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Pen]:
        """`GET /pens`."""
        result: list[types.Pen] = self._client.request(
            _LIST,
            list[types.Pen],
            query={"color": color},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncPens(AsyncResource):
    """Asynchronous form of `Pens`."""

    async def list(
        self,
        *,
        color: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Pen]:
        """`GET /pens`.

        The arguments are those of `Pens.list`.
        """
        result: list[types.Pen] = await self._client.request(
            _LIST,
            list[types.Pen],
            query={"color": color},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
