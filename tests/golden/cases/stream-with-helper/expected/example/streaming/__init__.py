"""Streams that build their result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .streams import (
        AsyncStoryStream,
        AsyncStoryStreamManager,
        AuthorEvent,
        NoteEvent,
        PartStopEvent,
        PlanEvent,
        StoryStopEvent,
        StoryStream,
        StoryStreamEvent,
        StoryStreamManager,
        TextEvent,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".streams": [
                "AsyncStoryStream",
                "AsyncStoryStreamManager",
                "AuthorEvent",
                "NoteEvent",
                "PartStopEvent",
                "PlanEvent",
                "StoryStopEvent",
                "StoryStream",
                "StoryStreamEvent",
                "StoryStreamManager",
                "TextEvent",
            ],
        },
        modules=[],
    )

__all__ = [
    "AsyncStoryStream",
    "AsyncStoryStreamManager",
    "AuthorEvent",
    "NoteEvent",
    "PartStopEvent",
    "PlanEvent",
    "StoryStopEvent",
    "StoryStream",
    "StoryStreamEvent",
    "StoryStreamManager",
    "TextEvent",
]
