"""Operations of `client.grids`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/grids")


class Grids(Resource):
    """Operations of `client.grids`."""

    @cached_property
    def with_raw_response(self) -> resources.grids_views.GridsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.grids_views.GridsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.grids_views.GridsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.grids_views.GridsWithStreamingResponse(self)

    def create(
        self,
        *,
        cells: Mapping[str, float],
        notes: Mapping[str, str | int] | NotGiven = NOT_GIVEN,
        ends: Mapping[str, str | int] | NotGiven = NOT_GIVEN,
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
            body={"cells": cells, "notes": notes, "ends": ends, "row": row},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncGrids(AsyncResource):
    """Asynchronous form of `Grids`."""

    @cached_property
    def with_raw_response(self) -> resources.grids_views.AsyncGridsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.grids_views.AsyncGridsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.grids_views.AsyncGridsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.grids_views.AsyncGridsWithStreamingResponse(self)

    async def create(
        self,
        *,
        cells: Mapping[str, float],
        notes: Mapping[str, str | int] | NotGiven = NOT_GIVEN,
        ends: Mapping[str, str | int] | NotGiven = NOT_GIVEN,
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
            body={"cells": cells, "notes": notes, "ends": ends, "row": row},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
