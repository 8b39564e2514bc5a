"""Operations of `client.trips`."""

from __future__ import annotations

import builtins
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/trips")


class Trips(Resource):
    """Operations of `client.trips`."""

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /trips`."""
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncTrips(AsyncResource):
    """Asynchronous form of `Trips`."""

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /trips`.

        The arguments are those of `Trips.list`.
        """
        result: list[str] = await self._client.request(
            _LIST,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
