"""Operations of `client.maps`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.query import QueryStyle
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/maps", query={"area": QueryStyle(style="json", explode=False)})


class Maps(Resource):
    """Operations of `client.maps`."""

    def list(
        self,
        *,
        area: types.MapListAreaParam,
        x_context: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /maps`."""
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            query={"area": area},
            headers={"X-Context": x_context},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncMaps(AsyncResource):
    """Asynchronous form of `Maps`."""

    async def list(
        self,
        *,
        area: types.MapListAreaParam,
        x_context: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /maps`.

        The arguments are those of `Maps.list`.
        """
        result: list[str] = await self._client.request(
            _LIST,
            list[str],
            query={"area": area},
            headers={"X-Context": x_context},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
