"""What calls read: types of `client.pets`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from pydantic import Field

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class Cat(BaseModel):
    pet_type: Literal["cat", "kitten"] = Field(alias="petType")
    lives: int | None = None


class Dog(BaseModel):
    pet_type: Literal["dog"] = Field(alias="petType")
    barks: bool | None = None


class Fish(BaseModel):
    pet_type: Literal["Fish"] = Field(alias="petType")
    fins: int | None = None


class UnknownPet(UnknownVariant):
    """A variant of `Pet` that this version of the package does not know."""

    if TYPE_CHECKING:
        pet_type: Literal["<unknown>"]
    else:
        pet_type = property(lambda self: self.raw.get("petType"))


Pet: TypeAlias = Annotated[
    Union[Cat, Dog, Fish, UnknownPet],
    OneOf("petType"),
]
