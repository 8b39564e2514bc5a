"""Operations of `client.pings`."""

from __future__ import annotations

from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/pings", accept="*/*", result="nothing")


class Pings(Resource):
    """Operations of `client.pings`."""

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /pings`."""
        self._client.request(
            _CREATE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )


class AsyncPings(AsyncResource):
    """Asynchronous form of `Pings`."""

    async def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /pings`.

        The arguments are those of `Pings.create`.
        """
        await self._client.request(
            _CREATE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
