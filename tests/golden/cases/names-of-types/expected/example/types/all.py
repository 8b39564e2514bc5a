"""What calls read: types of `client.all`."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class List(BaseModel):
    items: list[str] | None = None


Literal_: TypeAlias = Literal["a", "b"]


class BaseModel_(BaseModel):
    n: int | None = None


class Date(BaseModel):
    year: int | None = None


class Str(BaseModel):
    text: str | None = None


class A(BaseModel):
    t: Literal["a"]


class B(BaseModel):
    t: Literal["b"]


class UnknownUnion_(UnknownVariant):
    """A variant of `Union_` that this version of the package does not know."""

    if TYPE_CHECKING:
        t: Literal["<unknown>"]


Union_: TypeAlias = Annotated[
    Union[A, B, UnknownUnion_],
    OneOf("t"),
]


class T3DModel(BaseModel):
    faces: int | None = None


class None_(BaseModel):
    n: int | None = None


class Exception(BaseModel):
    n: int | None = None


class Stream(BaseModel):
    n: int | None = None


class NotGiven(BaseModel):
    n: int | None = None


class Thing(BaseModel):
    n: int | None = None


Mapping_: TypeAlias = dict[str, str]


class UnknownUnion(BaseModel):
    n: int | None = None


class All(BaseModel):
    """Schemas that are called like what generated modules import or define."""

    a: List | None = None
    b: Literal_ | None = None
    c: BaseModel_ | None = None
    d: Date | None = None
    e: Str | None = None
    f: Union_ | None = None
    g: T3DModel | None = None
    h: None_ | None = None
    i: Exception | None = None
    j: Stream | None = None
    k: NotGiven | None = None
    l: Thing | None = None
    m: Mapping_ | None = None
    n: UnknownUnion | None = None
    o: date | None = None
