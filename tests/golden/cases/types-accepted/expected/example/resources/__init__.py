"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import chats_views
    from .chats import AsyncChats, Chats
else:
    __getattr__ = attach(
        __name__,
        {
            ".chats": ["AsyncChats", "Chats"],
        },
        modules=["chats_views"],
    )

__all__ = [
    "AsyncChats",
    "Chats",
    "chats_views",
]
