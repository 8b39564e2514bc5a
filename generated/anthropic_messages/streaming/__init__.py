"""Streams that build their result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .streams import (
        AsyncMessageStream,
        AsyncMessageStreamManager,
        CitationEvent,
        ContentBlockStopEvent,
        InputJsonEvent,
        MessageStopEvent,
        MessageStream,
        MessageStreamEvent,
        MessageStreamManager,
        SignatureEvent,
        TextEvent,
        ThinkingEvent,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".streams": [
                "AsyncMessageStream",
                "AsyncMessageStreamManager",
                "CitationEvent",
                "ContentBlockStopEvent",
                "InputJsonEvent",
                "MessageStopEvent",
                "MessageStream",
                "MessageStreamEvent",
                "MessageStreamManager",
                "SignatureEvent",
                "TextEvent",
                "ThinkingEvent",
            ],
        },
        modules=[],
    )

__all__ = [
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "CitationEvent",
    "ContentBlockStopEvent",
    "InputJsonEvent",
    "MessageStopEvent",
    "MessageStream",
    "MessageStreamEvent",
    "MessageStreamManager",
    "SignatureEvent",
    "TextEvent",
    "ThinkingEvent",
]
