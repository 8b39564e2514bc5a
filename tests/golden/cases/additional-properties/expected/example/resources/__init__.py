"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import contacts_views
    from .contacts import AsyncContacts, Contacts
else:
    __getattr__ = attach(
        __name__,
        {
            ".contacts": ["AsyncContacts", "Contacts"],
        },
        modules=["contacts_views"],
    )

__all__ = [
    "AsyncContacts",
    "Contacts",
    "contacts_views",
]
