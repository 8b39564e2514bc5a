"""What calls write: types of `client.chats`."""

from collections.abc import Iterable
from typing import NotRequired, TypeAlias, TypedDict


class MoodParam(TypedDict):
    level: NotRequired[int]


class TurnParam(TypedDict):
    text: str
    mood: NotRequired[MoodParam]


class Tool20250305Param(TypedDict):
    name: NotRequired[str]


class CreateChatRequestParam(TypedDict):
    turns: Iterable[TurnParam]
    tool: NotRequired[Tool20250305Param]


ConversationTurn: TypeAlias = TurnParam
"""Another name for `TurnParam`."""
