"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import pens_views
    from .pens import AsyncPens, Pens
else:
    __getattr__ = attach(
        __name__,
        {
            ".pens": ["AsyncPens", "Pens"],
        },
        modules=["pens_views"],
    )

__all__ = [
    "AsyncPens",
    "Pens",
    "pens_views",
]
