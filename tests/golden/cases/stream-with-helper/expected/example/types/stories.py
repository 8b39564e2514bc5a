"""What calls read: types of `client.stories`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class Prose(BaseModel):
    type: Literal["prose"]
    text: str
    notes: list[str] | None = None
    author: str | None = None


class Drawing(BaseModel):
    type: Literal["drawing"]
    plan: object


class UnknownPart(UnknownVariant):
    """A variant of `Part` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Part: TypeAlias = Annotated[
    Union[Prose, Drawing, UnknownPart],
    OneOf("type"),
]


class Story(BaseModel):
    id: str
    parts: list[Part]
    words: int
    mood: str | None = None
