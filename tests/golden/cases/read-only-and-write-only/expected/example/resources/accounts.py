"""Operations of `client.accounts`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/accounts")
_IMPORT = Operation("POST", "/accounts/import", accept="*/*", result="nothing")


class Accounts(Resource):
    """Operations of `client.accounts`."""

    @cached_property
    def with_raw_response(self) -> resources.accounts_views.AccountsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.accounts_views.AccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.accounts_views.AccountsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.accounts_views.AccountsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        password: str,
        secret: types.SecretParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Account:
        """`POST /accounts`."""
        return self._client.request(
            _CREATE,
            types.Account,
            body={"name": name, "password": password, "secret": secret},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def import_(
        self,
        *,
        body: Iterable[types.AccountParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /accounts/import`."""
        self._client.request(
            _IMPORT,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAccounts(AsyncResource):
    """Asynchronous form of `Accounts`."""

    @cached_property
    def with_raw_response(self) -> resources.accounts_views.AsyncAccountsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.accounts_views.AsyncAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.accounts_views.AsyncAccountsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.accounts_views.AsyncAccountsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        password: str,
        secret: types.SecretParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Account:
        """`POST /accounts`.

        The arguments are those of `Accounts.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Account,
            body={"name": name, "password": password, "secret": secret},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def import_(
        self,
        *,
        body: Iterable[types.AccountParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /accounts/import`.

        The arguments are those of `Accounts.import_`.
        """
        await self._client.request(
            _IMPORT,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
