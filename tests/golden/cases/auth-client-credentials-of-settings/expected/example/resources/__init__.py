"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import me_views
    from .me import AsyncMe, Me
else:
    __getattr__ = attach(
        __name__,
        {
            ".me": ["AsyncMe", "Me"],
        },
        modules=["me_views"],
    )

__all__ = [
    "AsyncMe",
    "Me",
    "me_views",
]
