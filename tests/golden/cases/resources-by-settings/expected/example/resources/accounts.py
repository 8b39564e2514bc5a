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
