"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .chats import Block, Chat, TextBlock, ToolBlock, UnknownBlock
    from .chats_params import BlockParam, NewChatParam, TextBlockParam, ToolBlockParam, TurnParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".chats": ["Block", "Chat", "TextBlock", "ToolBlock", "UnknownBlock"],
            ".chats_params": ["BlockParam", "NewChatParam", "TextBlockParam", "ToolBlockParam", "TurnParam"],
        },
        modules=[],
    )

__all__ = [
    "Block",
    "BlockParam",
    "Chat",
    "NewChatParam",
    "TextBlock",
    "TextBlockParam",
    "ToolBlock",
    "ToolBlockParam",
    "TurnParam",
    "UnknownBlock",
]
