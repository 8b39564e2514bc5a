"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .pets import Cat, Dog, Fish, Pet, UnknownPet
    from .pets_params import CatParam, DogParam, FishParam, NewPetParam, PetParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".pets": ["Cat", "Dog", "Fish", "Pet", "UnknownPet"],
            ".pets_params": ["CatParam", "DogParam", "FishParam", "NewPetParam", "PetParam"],
        },
        modules=[],
    )

__all__ = [
    "Cat",
    "CatParam",
    "Dog",
    "DogParam",
    "Fish",
    "FishParam",
    "NewPetParam",
    "Pet",
    "PetParam",
    "UnknownPet",
]
