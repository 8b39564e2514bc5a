"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import messages_views, settings_views
    from .messages import AsyncMessages, Messages
    from .settings import AsyncSettings, Settings
else:
    __getattr__ = attach(
        __name__,
        {
            ".messages": ["AsyncMessages", "Messages"],
            ".settings": ["AsyncSettings", "Settings"],
        },
        modules=["messages_views", "settings_views"],
    )

__all__ = [
    "AsyncMessages",
    "AsyncSettings",
    "Messages",
    "Settings",
    "messages_views",
    "settings_views",
]
