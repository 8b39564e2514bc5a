"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import translations_views
    from .translations import AsyncTranslations, Translations
else:
    __getattr__ = attach(
        __name__,
        {
            ".translations": ["AsyncTranslations", "Translations"],
        },
        modules=["translations_views"],
    )

__all__ = [
    "AsyncTranslations",
    "Translations",
    "translations_views",
]
