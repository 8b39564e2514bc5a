"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import forms_views
    from .forms import AsyncForms, Forms
else:
    __getattr__ = attach(
        __name__,
        {
            ".forms": ["AsyncForms", "Forms"],
        },
        modules=["forms_views"],
    )

__all__ = [
    "AsyncForms",
    "Forms",
    "forms_views",
]
