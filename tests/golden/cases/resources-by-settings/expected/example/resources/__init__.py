"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .accounts import Accounts, AsyncAccounts
    from .accounts_transfers import AsyncTransfers, Transfers
else:
    __getattr__ = attach(
        __name__,
        {
            ".accounts": ["Accounts", "AsyncAccounts"],
            ".accounts_transfers": ["AsyncTransfers", "Transfers"],
        },
        modules=[],
    )

__all__ = [
    "Accounts",
    "AsyncAccounts",
    "AsyncTransfers",
    "Transfers",
]
