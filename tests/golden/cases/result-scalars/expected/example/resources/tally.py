"""Operations of `client.tally`."""

from __future__ import annotations

from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/tally")


class Tally(Resource):
    """Operations of `client.tally`."""

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> dict[str, int]:
        """`GET /tally`."""
        result: dict[str, int] = self._client.request(
            _RETRIEVE,
            dict[str, int],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncTally(AsyncResource):
    """Asynchronous form of `Tally`."""

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> dict[str, int]:
        """`GET /tally`.

        The arguments are those of `Tally.retrieve`.
        """
        result: dict[str, int] = await self._client.request(
            _RETRIEVE,
            dict[str, int],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
