"""What calls read: types of `client.pets`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class Cat(BaseModel):
    kind: Literal["cat"]
    name: str
    lives: int | None = None


class Dog(BaseModel):
    kind: Literal["dog"]
    name: str
    breed: str


class UnknownPet(UnknownVariant):
    """A variant of `Pet` that this version of the package does not know."""

    if TYPE_CHECKING:
        kind: Literal["<unknown>"]


Pet: TypeAlias = Annotated[
    Union[Cat, Dog, UnknownPet],
    OneOf("kind"),
]
"""A choice of schemas that each extend it, as some frameworks write it. It has no properties of its own then."""
