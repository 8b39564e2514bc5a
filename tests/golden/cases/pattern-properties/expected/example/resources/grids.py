"""Operations of `client.grids`."""

from __future__ import annotations

from collections.abc import Mapping

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/grids")


class Grids(Resource):
    """Operations of `client.grids`."""

    def create(
        self,
        *,
        cells: Mapping[str, float],
        notes: Mapping[str, str | int] | NotGiven = NOT_GIVEN,
        row: types.GridRowParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Grid:
        """`POST /grids`."""
        return self._client.request(
            _CREATE,
            types.Grid,
            body={"cells": cells, "notes": notes, "row": row},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncGrids(AsyncResource):
    """Asynchronous form of `Grids`."""

    async def create(
        self,
        *,
        cells: Mapping[str, float],
        notes: Mapping[str, str | int] | NotGiven = NOT_GIVEN,
        row: types.GridRowParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Grid:
        """`POST /grids`.

        The arguments are those of `Grids.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Grid,
            body={"cells": cells, "notes": notes, "row": row},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
