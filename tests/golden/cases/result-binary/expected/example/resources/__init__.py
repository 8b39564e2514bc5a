"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import pictures_content_views
    from .pictures import AsyncPictures, Pictures
    from .pictures_content import AsyncContent, Content
else:
    __getattr__ = attach(
        __name__,
        {
            ".pictures": ["AsyncPictures", "Pictures"],
            ".pictures_content": ["AsyncContent", "Content"],
        },
        modules=["pictures_content_views"],
    )

__all__ = [
    "AsyncContent",
    "AsyncPictures",
    "Content",
    "Pictures",
    "pictures_content_views",
]
