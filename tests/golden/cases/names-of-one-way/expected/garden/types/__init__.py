"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .plants import Plant
    from .plants_params import PlantParam, UploadPhotoBodyParam
    from .seeds import Seed, SeedOutput
    from .seeds_params import SeedInputParam, SeedParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".plants": ["Plant"],
            ".plants_params": ["PlantParam", "UploadPhotoBodyParam"],
            ".seeds": ["Seed", "SeedOutput"],
            ".seeds_params": ["SeedInputParam", "SeedParam"],
        },
        modules=[],
    )

__all__ = [
    "Plant",
    "PlantParam",
    "Seed",
    "SeedInputParam",
    "SeedOutput",
    "SeedParam",
    "UploadPhotoBodyParam",
]
