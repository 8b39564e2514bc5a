"""Operations of `client.me`."""

from __future__ import annotations

from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/me")


class Me(Resource):
    """Operations of `client.me`."""

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /me`."""
        result: str = self._client.request(
            _RETRIEVE, str, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result


class AsyncMe(AsyncResource):
    """Asynchronous form of `Me`."""

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /me`.

        The arguments are those of `Me.retrieve`.
        """
        result: str = await self._client.request(
            _RETRIEVE, str, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result
