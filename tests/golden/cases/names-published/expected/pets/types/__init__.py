"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from ._deprecated import HomeParam as HomeParam
    from ._deprecated import Old as Old
    from .pets import Bad, Food, FoodUnion, Good, Mood, Pet, UnknownMood, Wet
    from .pets_params import FoodParam, FoodUnionParam, NewPetParam, PlaceParam, WetParam
    from .shared import Level
else:
    __getattr__ = attach(
        __name__,
        {
            ".pets": ["Bad", "Food", "FoodUnion", "Good", "Mood", "Pet", "UnknownMood", "Wet"],
            ".pets_params": ["FoodParam", "FoodUnionParam", "NewPetParam", "PlaceParam", "WetParam"],
            ".shared": ["Level"],
        },
        modules=[],
        deprecated={
            "HomeParam": "`HomeParam` is deprecated and goes with version 3: use `PlaceParam`.",
            "Old": "`Old` is deprecated and goes with version 3: the API no longer has it.",
        },
    )

__all__ = [
    "Bad",
    "Food",
    "FoodParam",
    "FoodUnion",
    "FoodUnionParam",
    "Good",
    "Level",
    "Mood",
    "NewPetParam",
    "Pet",
    "PlaceParam",
    "UnknownMood",
    "Wet",
    "WetParam",
]
