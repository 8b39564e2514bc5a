"""Streaming: how the events of an operation are taken, and how a helper builds its result from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Action: TypeAlias = Literal["start", "append", "text", "json", "item", "set", "finish_item", "merge", "finish"]


@dataclass(frozen=True)
class StreamSettings:
    """How the events of a streaming operation are to be taken."""

    argument: str
    """The body property that asks for the stream; empty where the operation always streams."""
    until: tuple[str, ...]
    skip: tuple[str, ...]
    error: tuple[str, ...]
    tag: str
    """Empty where the document decides."""
    done: str
    """Data, other than JSON, after which the stream is complete; may be empty."""
    event: str
    """The origin of the schema of the events; empty where the document says it at the operation."""
    origin: str


@dataclass(frozen=True)
class EmitSettings:
    """An event that a helper adds to those of the API."""

    name: str
    """Its tag."""
    value: str
    """The attribute that holds what the API's event brought, or the finished value."""
    snapshot: str
    """The attribute that holds what is known so far; empty where there is none."""
    description: str
    origin: str


@dataclass(frozen=True)
class RuleSettings:
    """What one kind of event, or of delta, does to the result. A `merge` of several properties is several rules."""

    event: str
    delta: str
    """The tag of the delta inside the event; empty where the rule is for the whole event."""
    action: Action
    source: str
    """The property of the event or delta; empty for `finish_item` and `finish`."""
    target: str
    """The field that is built; empty for `start`, `append`, `finish_item`, `finish` and a `merge` into the result."""
    emit: EmitSettings | None
    """For `finish_item` and `finish` always present: it carries the event's own tag and the attribute they name."""
    origin: str


@dataclass(frozen=True)
class TextSettings:
    """The short way to a result that is mostly text."""

    event: str
    stream: str
    final: str
    origin: str


@dataclass(frozen=True)
class HelperSettings:
    """A method that opens a stream, gives its events and builds the result."""

    name: str
    method: str
    """The streaming method of the same resource that it builds on."""
    class_name: str
    result: str
    """A schema's name; empty for the JSON result of the operation."""
    items: str
    index: str
    delta: str
    delta_tag: str
    rules: tuple[RuleSettings, ...]
    final: str
    snapshot: str
    text: TextSettings | None
    origin: str
