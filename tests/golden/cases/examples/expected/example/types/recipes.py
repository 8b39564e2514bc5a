"""What calls read: types of `client.recipes`."""

from pydantic import Field

from .._runtime.models import BaseModel


class RecipeStep(BaseModel):
    text: str


class Recipe(BaseModel):
    name: str
    steps: list[RecipeStep] | None = None
    for_: int | None = Field(default=None, alias="for")
    vegan: bool | None = None
    note: str | None = None
