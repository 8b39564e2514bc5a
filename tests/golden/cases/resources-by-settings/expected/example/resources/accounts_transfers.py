"""Where money goes."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_SEND = Operation("POST", "/transfers", accept="*/*", result="nothing")
_HISTORY = Operation("GET", "/transfers")


class Transfers(Resource):
    """Where money goes."""

    @cached_property
    def with_raw_response(self) -> resources.accounts_transfers_views.TransfersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.accounts_transfers_views.TransfersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.accounts_transfers_views.TransfersWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.accounts_transfers_views.TransfersWithStreamingResponse(self)

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

    @cached_property
    def with_raw_response(self) -> resources.accounts_transfers_views.AsyncTransfersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.accounts_transfers_views.AsyncTransfersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.accounts_transfers_views.AsyncTransfersWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.accounts_transfers_views.AsyncTransfersWithStreamingResponse(self)

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
