"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .files import AsyncFiles, Files
    from .pictures import AsyncPictures, Pictures
else:
    __getattr__ = attach(
        __name__,
        {
            ".files": ["AsyncFiles", "Files"],
            ".pictures": ["AsyncPictures", "Pictures"],
        },
        modules=[],
    )

__all__ = [
    "AsyncFiles",
    "AsyncPictures",
    "Files",
    "Pictures",
]
