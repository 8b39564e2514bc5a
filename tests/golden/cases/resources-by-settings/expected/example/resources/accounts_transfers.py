"""Where money goes."""

from __future__ import annotations

from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_SEND = Operation("POST", "/transfers", accept="*/*", result="nothing")
_HISTORY = Operation("GET", "/transfers")


class Transfers(Resource):
    """Where money goes."""

    def send(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send money."""
        self._client.request(
            _SEND, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )

    def history(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> list[str]:
        """`GET /transfers`."""
        result: list[str] = self._client.request(
            _HISTORY,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncTransfers(AsyncResource):
    """Asynchronous form of `Transfers`."""

    async def send(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send money.

        The arguments are those of `Transfers.send`.
        """
        await self._client.request(
            _SEND, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )

    async def history(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> list[str]:
        """`GET /transfers`.

        The arguments are those of `Transfers.history`.
        """
        result: list[str] = await self._client.request(
            _HISTORY,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
