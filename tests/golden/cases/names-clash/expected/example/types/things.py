"""What calls read: types of `client.things`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from pydantic import Field

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class FooBar(BaseModel):
    a: str | None = None


class FooBarObject(BaseModel):
    b: str | None = None


class FooBar2(BaseModel):
    c: str | None = None


class FooBarParam(BaseModel):
    d: str | None = None


class Round(BaseModel):
    t: Literal["round"]


class Flat(BaseModel):
    t: Literal["flat"]


class UnknownShape(UnknownVariant):
    """A variant of `Shape` that this version of the package does not know."""

    if TYPE_CHECKING:
        t: Literal["<unknown>"]


Shape: TypeAlias = Annotated[
    Union[Round, Flat, UnknownShape],
    OneOf("t"),
]


class UnknownShapeObject(BaseModel):
    e: str | None = None


class Thing(BaseModel):
    user_id_: str = Field(alias="userId")
    user_id: int
    user_id__: bool | None = Field(default=None, alias="UserID")
    user_id___: float | None = Field(default=None, alias="user-id")
    one: FooBar | None = None
    two: FooBarObject | None = None
    three: FooBar2 | None = None
    four: FooBarParam | None = None
    five: Shape | None = None
    six: UnknownShapeObject | None = None
