"""What calls read: types of `client.chats`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class TextBlock(BaseModel):
    type: Literal["text"]


class ToolBlock(BaseModel):
    type: Literal["tool"]


class UnknownBlock(UnknownVariant):
    """A variant of `Block` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Block: TypeAlias = Annotated[
    Union[TextBlock, ToolBlock, UnknownBlock],
    OneOf("type"),
]


class Chat(BaseModel):
    blocks: list[Block]
