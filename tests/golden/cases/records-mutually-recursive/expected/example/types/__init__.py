"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .people import Household, Person, Pet, Pets
    from .people_params import HouseholdParam, PersonParam, PetParam, PetsParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".people": ["Household", "Person", "Pet", "Pets"],
            ".people_params": ["HouseholdParam", "PersonParam", "PetParam", "PetsParam"],
        },
        modules=[],
    )

__all__ = [
    "Household",
    "HouseholdParam",
    "Person",
    "PersonParam",
    "Pet",
    "PetParam",
    "Pets",
    "PetsParam",
]
