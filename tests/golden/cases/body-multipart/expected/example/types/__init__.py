"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .photos import PhotoCreateResponse
    from .photos_params import PhotoCreateParams, PhotoCreatePlaceParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".photos": ["PhotoCreateResponse"],
            ".photos_params": ["PhotoCreateParams", "PhotoCreatePlaceParam"],
        },
        modules=[],
    )

__all__ = [
    "PhotoCreateParams",
    "PhotoCreatePlaceParam",
    "PhotoCreateResponse",
]
