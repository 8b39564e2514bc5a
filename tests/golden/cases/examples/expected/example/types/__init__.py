"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .recipes import Recipe, RecipeStep
    from .recipes_params import RecipeParam, RecipeStepParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".recipes": ["Recipe", "RecipeStep"],
            ".recipes_params": ["RecipeParam", "RecipeStepParam"],
        },
        modules=[],
    )

__all__ = [
    "Recipe",
    "RecipeParam",
    "RecipeStep",
    "RecipeStepParam",
]
