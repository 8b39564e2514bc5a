"""What calls write: types of `client.recipes`."""

from collections.abc import Iterable
from typing import NotRequired, TypedDict


class RecipeStepParam(TypedDict):
    text: str


RecipeParam = TypedDict(
    "RecipeParam",
    {
        "name": str,
        "steps": NotRequired[Iterable[RecipeStepParam]],
        "for": NotRequired[int],
        "vegan": NotRequired[bool],
        "note": NotRequired[str | None],
    },
)
