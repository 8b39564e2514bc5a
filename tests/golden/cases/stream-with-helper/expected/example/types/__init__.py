"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .stories import Drawing, Part, Prose, Story, UnknownPart
    from .stories_events import (
        AuthorDelta,
        Delta,
        NoteDelta,
        PartDelta,
        PartStart,
        PartStop,
        PlanDelta,
        StoryDelta,
        StoryDeltaCount,
        StoryDeltaDelta,
        StoryEvent,
        StoryStart,
        StoryStop,
        TextDelta,
        UnknownDelta,
        UnknownStoryEvent,
    )
    from .stories_params import StoryCreateParams
else:
    __getattr__ = attach(
        __name__,
        {
            ".stories": ["Drawing", "Part", "Prose", "Story", "UnknownPart"],
            ".stories_events": [
                "AuthorDelta",
                "Delta",
                "NoteDelta",
                "PartDelta",
                "PartStart",
                "PartStop",
                "PlanDelta",
                "StoryDelta",
                "StoryDeltaCount",
                "StoryDeltaDelta",
                "StoryEvent",
                "StoryStart",
                "StoryStop",
                "TextDelta",
                "UnknownDelta",
                "UnknownStoryEvent",
            ],
            ".stories_params": ["StoryCreateParams"],
        },
        modules=[],
    )

__all__ = [
    "AuthorDelta",
    "Delta",
    "Drawing",
    "NoteDelta",
    "Part",
    "PartDelta",
    "PartStart",
    "PartStop",
    "PlanDelta",
    "Prose",
    "Story",
    "StoryCreateParams",
    "StoryDelta",
    "StoryDeltaCount",
    "StoryDeltaDelta",
    "StoryEvent",
    "StoryStart",
    "StoryStop",
    "TextDelta",
    "UnknownDelta",
    "UnknownPart",
    "UnknownStoryEvent",
]
