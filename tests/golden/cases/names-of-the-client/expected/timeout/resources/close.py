"""Operations of `client.close_`."""

from __future__ import annotations

from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CLOSE = Operation("POST", "/close", accept="*/*", result="nothing")


class Close(Resource):
    """Operations of `client.close_`."""

    def close(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /close`."""
        self._client.request(
            _CLOSE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )


class AsyncClose(AsyncResource):
    """Asynchronous form of `Close`."""

    async def close(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /close`.

        The arguments are those of `Close.close`.
        """
        await self._client.request(
            _CLOSE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
