"""What calls read: types of `client.pages`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class Image(BaseModel):
    type: Literal["image"]
    url: str | None = None


class Video(BaseModel):
    type: Literal["video"]
    seconds: int | None = None


class UnknownMedia(UnknownVariant):
    """A variant of `Media` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Media: TypeAlias = Annotated[
    Union[Image, Video, UnknownMedia],
    OneOf("type"),
]


class Text(BaseModel):
    type: Literal["text"]
    text: str


class Group(BaseModel):
    type: Literal["group"]
    blocks: list["Block"]


class UnknownBlock(UnknownVariant):
    """A variant of `Block` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Block: TypeAlias = Annotated[
    Union[Media, Text, Group, UnknownBlock],
    OneOf("type"),
]


class Page(BaseModel):
    blocks: list[Block]
