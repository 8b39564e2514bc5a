"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import accounts_transfers_views, accounts_views
    from .accounts import Accounts, AsyncAccounts
    from .accounts_transfers import AsyncTransfers, Transfers
else:
    __getattr__ = attach(
        __name__,
        {
            ".accounts": ["Accounts", "AsyncAccounts"],
            ".accounts_transfers": ["AsyncTransfers", "Transfers"],
        },
        modules=["accounts_transfers_views", "accounts_views"],
    )

__all__ = [
    "Accounts",
    "AsyncAccounts",
    "AsyncTransfers",
    "Transfers",
    "accounts_transfers_views",
    "accounts_views",
]
