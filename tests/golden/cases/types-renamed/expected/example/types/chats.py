"""What calls read: types of `client.chats`."""

from typing import TypeAlias

from .._runtime.models import BaseModel


class Turn(BaseModel):
    text: str


class Got(BaseModel):
    a: str | None = None


class Chat(BaseModel):
    turn: Turn
    both: Got | None = None


Conversation: TypeAlias = Chat
"""Another name for `Chat`."""
