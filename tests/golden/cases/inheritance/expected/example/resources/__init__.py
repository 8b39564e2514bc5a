"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import animals_views
    from .animals import Animals, AsyncAnimals
else:
    __getattr__ = attach(
        __name__,
        {
            ".animals": ["Animals", "AsyncAnimals"],
        },
        modules=["animals_views"],
    )

__all__ = [
    "Animals",
    "AsyncAnimals",
    "animals_views",
]
