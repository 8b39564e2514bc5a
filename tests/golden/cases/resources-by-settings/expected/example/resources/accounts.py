"""Where money is."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/accounts")


class Accounts(Resource):
    """Where money is."""

    @cached_property
    def transfers(self) -> resources.Transfers:
        """Where money goes."""
        return resources.Transfers(self._client)

    @cached_property
    def with_raw_response(self) -> resources.accounts_views.AccountsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.accounts_views.AccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.accounts_views.AccountsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.accounts_views.AccountsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """All accounts."""
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncAccounts(AsyncResource):
    """Asynchronous form of `Accounts`."""

    @cached_property
    def transfers(self) -> resources.AsyncTransfers:
        """Where money goes."""
        return resources.AsyncTransfers(self._client)

    @cached_property
    def with_raw_response(self) -> resources.accounts_views.AsyncAccountsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.accounts_views.AsyncAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.accounts_views.AsyncAccountsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.accounts_views.AsyncAccountsWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """All accounts.

        The arguments are those of `Accounts.list`.
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
