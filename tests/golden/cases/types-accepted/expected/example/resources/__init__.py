"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .chats import AsyncChats, Chats
else:
    __getattr__ = attach(
        __name__,
        {
            ".chats": ["AsyncChats", "Chats"],
        },
        modules=[],
    )

__all__ = [
    "AsyncChats",
    "Chats",
]
