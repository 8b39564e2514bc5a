"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import meals_views, menu_views
    from .meals import AsyncMeals, Meals
    from .menu import AsyncMenu, Menu
else:
    __getattr__ = attach(
        __name__,
        {
            ".meals": ["AsyncMeals", "Meals"],
            ".menu": ["AsyncMenu", "Menu"],
        },
        modules=["meals_views", "menu_views"],
    )

__all__ = [
    "AsyncMeals",
    "AsyncMenu",
    "Meals",
    "Menu",
    "meals_views",
    "menu_views",
]
