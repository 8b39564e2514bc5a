"""What calls write: types of `client.chats`."""

from collections.abc import Iterable
from typing import Literal, TypeAlias, TypedDict, Union

from .chats import Block


class TextBlockParam(TypedDict):
    type: Literal["text"]


class ToolBlockParam(TypedDict):
    type: Literal["tool"]


BlockParam: TypeAlias = Union[TextBlockParam, ToolBlockParam]


class TurnParam(TypedDict):
    blocks: Iterable[BlockParam | Block]


class NewChatParam(TypedDict):
    turns: Iterable[TurnParam]
    last: TurnParam
