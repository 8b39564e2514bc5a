"""The views of `Accounts`: its methods, giving responses instead of what is in them."""

from __future__ import annotations

from .._runtime.views import (
    AsyncRawView,
    AsyncStreamingView,
    RawView,
    StreamingView,
    async_raw_response,
    async_streaming_response,
    raw_response,
    streaming_response,
)
from .accounts import Accounts, AsyncAccounts


class AccountsWithRawResponse(RawView):
    """The methods of `Accounts`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Accounts.list)


class AccountsWithStreamingResponse(StreamingView):
    """The methods of `Accounts`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Accounts.list)


class AsyncAccountsWithRawResponse(AsyncRawView):
    """The methods of `AsyncAccounts`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncAccounts.list)


class AsyncAccountsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncAccounts`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncAccounts.list)
