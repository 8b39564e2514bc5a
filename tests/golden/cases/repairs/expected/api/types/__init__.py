"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .meals import Dish, Meal
    from .meals_params import DishParam, MealParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".meals": ["Dish", "Meal"],
            ".meals_params": ["DishParam", "MealParam"],
        },
        modules=[],
    )

__all__ = [
    "Dish",
    "DishParam",
    "Meal",
    "MealParam",
]
