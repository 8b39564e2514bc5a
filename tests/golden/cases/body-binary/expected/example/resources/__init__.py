"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import files_views, pictures_views
    from .files import AsyncFiles, Files
    from .pictures import AsyncPictures, Pictures
else:
    __getattr__ = attach(
        __name__,
        {
            ".files": ["AsyncFiles", "Files"],
            ".pictures": ["AsyncPictures", "Pictures"],
        },
        modules=["files_views", "pictures_views"],
    )

__all__ = [
    "AsyncFiles",
    "AsyncPictures",
    "Files",
    "Pictures",
    "files_views",
    "pictures_views",
]
