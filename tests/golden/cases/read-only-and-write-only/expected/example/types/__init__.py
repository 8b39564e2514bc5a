"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .accounts import Account, Entry
    from .accounts_params import AccountParam, SecretParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".accounts": ["Account", "Entry"],
            ".accounts_params": ["AccountParam", "SecretParam"],
        },
        modules=[],
    )

__all__ = [
    "Account",
    "AccountParam",
    "Entry",
    "SecretParam",
]
