"""Streams that build their result: the events they give, and the classes that give them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Literal, TypeAlias, Union

from .. import types
from .._runtime.emitted import Emitted
from .._runtime.stream_helper import AsyncStreamHelper, StreamHelper
from .._runtime.stream_opening import AsyncStreamOpening, StreamOpening
from .._runtime.stream_rules import (
    AddItem,
    AddJson,
    AddText,
    Append,
    Finish,
    FinishItem,
    HelperFormat,
    Merge,
    Set,
    Start,
)


class TextEvent(Emitted, value="text", snapshot="snapshot"):
    """A piece of prose."""

    __slots__ = ()

    type: Literal["text"] = "text"
    text: str
    snapshot: str


class PlanEvent(Emitted, value="partial_json", snapshot="snapshot"):
    """Follows each `plan_delta`: what it added, and all of it so far."""

    __slots__ = ()

    type: Literal["plan"] = "plan"
    partial_json: str
    snapshot: object


class NoteEvent(Emitted, value="note", snapshot="snapshot"):
    """Follows each `note_delta`: what it added, and all of it so far."""

    __slots__ = ()

    type: Literal["note"] = "note"
    note: str
    snapshot: list[str]


class AuthorEvent(Emitted, value="author"):
    """Follows each `author_delta`: what it added."""

    __slots__ = ()

    type: Literal["author"] = "author"
    author: str


class PartStopEvent(types.PartStop):
    """Takes the place of `part_stop`: it also has what is complete now."""

    part: types.Part


class StoryStopEvent(types.StoryStop):
    """Takes the place of `story_stop`: it also has what is complete now."""

    story: types.Story


StoryStreamEvent: TypeAlias = Union[
    types.StoryStart,
    types.PartStart,
    types.PartDelta,
    types.StoryDelta,
    types.UnknownStoryEvent,
    TextEvent,
    PlanEvent,
    NoteEvent,
    AuthorEvent,
    PartStopEvent,
    StoryStopEvent,
]
"""What iterating over the stream gives: the events of the API, and those that tell what they add up to."""

_STORY_STREAM = HelperFormat(
    Start("story_start", source="story"),
    Append("part_start", source="part"),
    AddText("part_delta", "text_delta", source="text", target="text", emit=TextEvent),
    AddJson("part_delta", "plan_delta", source="json_", target="plan", emit=PlanEvent),
    AddItem("part_delta", "note_delta", source="note", target="notes", emit=NoteEvent),
    Set("part_delta", "author_delta", source="author", target="author", emit=AuthorEvent),
    FinishItem("part_stop", emit=PartStopEvent, known="part"),
    Merge("story_delta", source="delta"),
    Merge("story_delta", source="count"),
    Finish("story_stop", emit=StoryStopEvent, known="story"),
    items="parts",
    text=TextEvent,
)


class StoryStream(StreamHelper[StoryStreamEvent, types.Story]):
    """A stream of events that builds a `Story`."""

    _format = _STORY_STREAM

    @property
    def text_stream(self) -> Iterator[str]:
        """The text, piece by piece."""
        return self._text_stream()

    @property
    def current_story(self) -> types.Story:
        """The result as far as the events that were read have built it."""
        return self._snapshot()

    def get_final_story(self) -> types.Story:
        """Read the stream to its end, and give the complete result."""
        return self._final()

    def get_final_text(self) -> str:
        """Read the stream to its end, and give all of the text."""
        return self._final_text()


class StoryStreamManager(StreamOpening[StoryStream]):
    """Opens a `StoryStream` for a `with` block."""

    _helper = StoryStream


class AsyncStoryStream(AsyncStreamHelper[StoryStreamEvent, types.Story]):
    """A stream of events that builds a `Story`."""

    _format = _STORY_STREAM

    @property
    def text_stream(self) -> AsyncIterator[str]:
        """The text, piece by piece."""
        return self._text_stream()

    @property
    def current_story(self) -> types.Story:
        """The result as far as the events that were read have built it."""
        return self._snapshot()

    async def get_final_story(self) -> types.Story:
        """Read the stream to its end, and give the complete result."""
        return await self._final()

    async def get_final_text(self) -> str:
        """Read the stream to its end, and give all of the text."""
        return await self._final_text()


class AsyncStoryStreamManager(AsyncStreamOpening[AsyncStoryStream]):
    """Opens a `AsyncStoryStream` for an `async with` block."""

    _helper = AsyncStoryStream
