"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import accounts_views
    from .accounts import Accounts, AsyncAccounts
else:
    __getattr__ = attach(
        __name__,
        {
            ".accounts": ["Accounts", "AsyncAccounts"],
        },
        modules=["accounts_views"],
    )

__all__ = [
    "Accounts",
    "AsyncAccounts",
    "accounts_views",
]
