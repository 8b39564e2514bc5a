"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .contacts import AsyncContacts, Contacts
else:
    __getattr__ = attach(
        __name__,
        {
            ".contacts": ["AsyncContacts", "Contacts"],
        },
        modules=[],
    )

__all__ = [
    "AsyncContacts",
    "Contacts",
]
