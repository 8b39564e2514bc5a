"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .chats import Chat, Conversation, Got, Turn
    from .chats_params import ConversationTurn, CreateChatRequestParam, MoodParam, Tool20250305Param, TurnParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".chats": ["Chat", "Conversation", "Got", "Turn"],
            ".chats_params": [
                "ConversationTurn",
                "CreateChatRequestParam",
                "MoodParam",
                "Tool20250305Param",
                "TurnParam",
            ],
        },
        modules=[],
    )

__all__ = [
    "Chat",
    "Conversation",
    "ConversationTurn",
    "CreateChatRequestParam",
    "Got",
    "MoodParam",
    "Tool20250305Param",
    "Turn",
    "TurnParam",
]
