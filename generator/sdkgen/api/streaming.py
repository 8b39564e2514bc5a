"""Streaming: a response that arrives as events or lines, and how they build a result."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sdkgen.api.types import Type


@dataclass(frozen=True)
class EventStream:
    """A response that comes in pieces: server-sent events, or JSON lines."""

    argument: str
    """The body property that asks for the stream; empty where the operation always streams."""
    event: Type
    """The union of the events' data."""
    tag: str
    """The property that names an event's kind."""
    terminal: tuple[str, ...]
    """Events after which the stream is complete; a stream without one is truncated."""
    skip: tuple[str, ...]
    """Events that carry nothing."""
    error: tuple[str, ...]
    """Events that stand for a failed response."""
    done: str
    """Data, other than JSON, after which the stream is complete; may be empty."""
    origin: str
    lines: str = ""
    """The media type of JSON lines, where the stream is no events."""
    is_usual: bool = False
    """Whether the API streams, or complains, where a call does not say that it wants no stream."""


class Action(StrEnum):
    """What an event, or a delta inside one, does to the result."""

    START = "start"
    """The result is the event's `source`."""
    APPEND = "append"
    """The event's `source` becomes the item at `index` of the result's list `target`."""
    TEXT = "text"
    """The delta's `source` is added to the item's text field `target`."""
    JSON = "json"
    """The delta's `source` is a piece of the JSON text of the item's field `target`."""
    ITEM = "item"
    """The delta's `source` is appended to the item's list field `target`."""
    SET = "set"
    """The delta's `source` replaces the item's field `target`."""
    FINISH_ITEM = "finish_item"
    """The item at `index` of the list `target` is complete."""
    MERGE = "merge"
    """What the event's `source` holds replaces the same fields of the result's `target` (empty: of the result)."""
    FINISH = "finish"
    """The result is complete."""


@dataclass(frozen=True)
class Emission:
    """An event that the helper adds to those of the API."""

    name: str
    """The value of its `type`, in snake_case words."""
    value: str
    """The attribute that holds what the API's event brought; may be empty."""
    value_type: Type | None
    snapshot: str
    """The attribute that holds what is known so far; may be empty."""
    snapshot_type: Type | None
    description: str


@dataclass(frozen=True)
class EventRule:
    """What one kind of event, or of delta, does to the result."""

    event: str
    delta: str
    """The tag of the delta inside the event; empty where the rule is for the whole event."""
    action: Action
    source: str
    target: str
    emit: Emission | None
    origin: str


@dataclass(frozen=True)
class StreamHelper:
    """A method that opens a stream, gives its events and builds the result."""

    method: str
    name: str
    """The base name of its classes: `MessageStream` gives `MessageStreamManager` and the asynchronous pair."""
    result: Type
    items: str
    """The list field of the result that deltas address; may be empty."""
    index: str
    """The event property that says which item."""
    delta: str
    """The event property that holds the delta."""
    delta_tag: str
    rules: tuple[EventRule, ...]
    final: str
    """The name of the method that gives the complete result."""
    snapshot: str
    """The name of the property that gives the result so far."""
    text_event: str
    """The emission whose values make the text; may be empty."""
    text_stream: str
    final_text: str
    origin: str
