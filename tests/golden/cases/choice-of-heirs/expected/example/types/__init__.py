"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .pets import Cat, Dog, Pet, UnknownPet
    from .pets_params import CatParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".pets": ["Cat", "Dog", "Pet", "UnknownPet"],
            ".pets_params": ["CatParam"],
        },
        modules=[],
    )

__all__ = [
    "Cat",
    "CatParam",
    "Dog",
    "Pet",
    "UnknownPet",
]
