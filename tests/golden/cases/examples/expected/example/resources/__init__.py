"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import recipes_views
    from .recipes import AsyncRecipes, Recipes
else:
    __getattr__ = attach(
        __name__,
        {
            ".recipes": ["AsyncRecipes", "Recipes"],
        },
        modules=["recipes_views"],
    )

__all__ = [
    "AsyncRecipes",
    "Recipes",
    "recipes_views",
]
