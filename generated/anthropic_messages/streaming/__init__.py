"""Streams that build their result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .streams import (
        AsyncMessageStream as AsyncMessageStream,
        AsyncMessageStreamManager as AsyncMessageStreamManager,
        CitationEvent as CitationEvent,
        ContentBlockStopEvent as ContentBlockStopEvent,
        InputJsonEvent as InputJsonEvent,
        MessageStopEvent as MessageStopEvent,
        MessageStream as MessageStream,
        MessageStreamEvent as MessageStreamEvent,
        MessageStreamManager as MessageStreamManager,
        SignatureEvent as SignatureEvent,
        TextEvent as TextEvent,
        ThinkingEvent as ThinkingEvent,
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
