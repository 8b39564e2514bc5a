"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .people import Address, Person, PersonPet, Title
    from .people_params import AddressParam, PersonParam, PersonPetParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".people": ["Address", "Person", "PersonPet", "Title"],
            ".people_params": ["AddressParam", "PersonParam", "PersonPetParam"],
        },
        modules=[],
    )

__all__ = [
    "Address",
    "AddressParam",
    "Person",
    "PersonParam",
    "PersonPet",
    "PersonPetParam",
    "Title",
]
