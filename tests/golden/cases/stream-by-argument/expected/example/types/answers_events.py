"""The events that streams are read as: types of `client.answers`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class Piece(BaseModel):
    type: Literal["piece"]
    text: str


class Done(BaseModel):
    type: Literal["done"]


class Ping(BaseModel):
    type: Literal["ping"]


class UnknownAnswerEvent(UnknownVariant):
    """A variant of `AnswerEvent` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


AnswerEvent: TypeAlias = Annotated[
    Union[Piece, Done, Ping, UnknownAnswerEvent],
    OneOf("type"),
]
