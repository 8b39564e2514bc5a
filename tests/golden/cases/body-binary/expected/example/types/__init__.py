"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .pictures import PictureCreateResponse
else:
    __getattr__ = attach(
        __name__,
        {
            ".pictures": ["PictureCreateResponse"],
        },
        modules=[],
    )

__all__ = [
    "PictureCreateResponse",
]
