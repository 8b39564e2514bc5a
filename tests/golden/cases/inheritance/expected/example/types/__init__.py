"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .animals import Animal, Cat
    from .animals_params import CatParam
    from .other import Dog
else:
    __getattr__ = attach(
        __name__,
        {
            ".animals": ["Animal", "Cat"],
            ".animals_params": ["CatParam"],
            ".other": ["Dog"],
        },
        modules=[],
    )

__all__ = [
    "Animal",
    "Cat",
    "CatParam",
    "Dog",
]
