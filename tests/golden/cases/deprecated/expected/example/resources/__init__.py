"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import faxes_views
    from .faxes import AsyncFaxes, Faxes
else:
    __getattr__ = attach(
        __name__,
        {
            ".faxes": ["AsyncFaxes", "Faxes"],
        },
        modules=["faxes_views"],
    )

__all__ = [
    "AsyncFaxes",
    "Faxes",
    "faxes_views",
]
