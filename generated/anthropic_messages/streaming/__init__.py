"""Streams that build their result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .streams import (
        AsyncMessageStream,
        AsyncMessageStreamManager,
        AsyncParsedMessageStream,
        AsyncParsedMessageStreamManager,
        CitationEvent,
        ContentBlockStopEvent,
        InputJsonEvent,
        MessageStopEvent,
        MessageStream,
        MessageStreamEvent,
        MessageStreamManager,
        ParsedMessageStream,
        ParsedMessageStreamManager,
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
                "AsyncParsedMessageStream",
                "AsyncParsedMessageStreamManager",
                "CitationEvent",
                "ContentBlockStopEvent",
                "InputJsonEvent",
                "MessageStopEvent",
                "MessageStream",
                "MessageStreamEvent",
                "MessageStreamManager",
                "ParsedMessageStream",
                "ParsedMessageStreamManager",
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
    "AsyncParsedMessageStream",
    "AsyncParsedMessageStreamManager",
    "CitationEvent",
    "ContentBlockStopEvent",
    "InputJsonEvent",
    "MessageStopEvent",
    "MessageStream",
    "MessageStreamEvent",
    "MessageStreamManager",
    "ParsedMessageStream",
    "ParsedMessageStreamManager",
    "SignatureEvent",
    "TextEvent",
    "ThinkingEvent",
]
