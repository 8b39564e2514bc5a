"""What calls read: types of `client.pets`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class Wet(BaseModel):
    water: int


class Food(BaseModel):
    brand: str
    grams: int | None = None


FoodUnion: TypeAlias = Wet | Food


class Good(BaseModel):
    type: Literal["good"]


class Bad(BaseModel):
    type: Literal["bad"]
    why: str


class UnknownMood(UnknownVariant):
    """A variant of `Mood` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Mood: TypeAlias = Annotated[
    Union[Good, Bad, UnknownMood],
    OneOf("type"),
]


class Pet(BaseModel):
    food: FoodUnion
    mood: Mood
