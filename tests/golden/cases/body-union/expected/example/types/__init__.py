"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .messages_params import ChatParam, MailParam, MessageCreateParams
else:
    __getattr__ = attach(
        __name__,
        {
            ".messages_params": ["ChatParam", "MailParam", "MessageCreateParams"],
        },
        modules=[],
    )

__all__ = [
    "ChatParam",
    "MailParam",
    "MessageCreateParams",
]
