"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import pets_views
    from .pets import AsyncPets, Pets
else:
    __getattr__ = attach(
        __name__,
        {
            ".pets": ["AsyncPets", "Pets"],
        },
        modules=["pets_views"],
    )

__all__ = [
    "AsyncPets",
    "Pets",
    "pets_views",
]
