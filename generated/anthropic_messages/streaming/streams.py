"""Streams that build their result: the events they give, and the classes that give them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Generic, Literal, TypeAlias, TypeVar, Union

from .. import structured, types
from .._runtime.emitted import Emitted
from .._runtime.stream import AsyncStream, Stream
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
from .._runtime.structured import ReadAs

OutputT = TypeVar("OutputT")


class TextEvent(Emitted, value="text", snapshot="snapshot"):
    """Follows each `text_delta`: what it added, and all of it so far."""

    __slots__ = ()

    type: Literal["text"] = "text"
    text: str
    snapshot: str


class InputJsonEvent(Emitted, value="partial_json", snapshot="snapshot"):
    """Follows each `input_json_delta`: what it added, and all of it so far."""

    __slots__ = ()

    type: Literal["input_json"] = "input_json"
    partial_json: str
    snapshot: object


class CitationEvent(Emitted, value="citation", snapshot="snapshot"):
    """Follows each `citations_delta`: what it added, and all of it so far."""

    __slots__ = ()

    type: Literal["citation"] = "citation"
    citation: types.TextCitation
    snapshot: list[types.TextCitation]


class ThinkingEvent(Emitted, value="thinking", snapshot="snapshot"):
    """Follows each `thinking_delta`: what it added, and all of it so far."""

    __slots__ = ()

    type: Literal["thinking"] = "thinking"
    thinking: str
    snapshot: str


class SignatureEvent(Emitted, value="signature"):
    """Follows each `signature_delta`: what it added."""

    __slots__ = ()

    type: Literal["signature"] = "signature"
    signature: str


class ContentBlockStopEvent(types.RawContentBlockStopEvent):
    """Takes the place of `content_block_stop`: it also has what is complete now."""

    content_block: types.ContentBlock


class MessageStopEvent(types.RawMessageStopEvent):
    """Takes the place of `message_stop`: it also has what is complete now."""

    message: types.Message


MessageStreamEvent: TypeAlias = Union[
    types.RawMessageStartEvent,
    types.RawMessageDeltaEvent,
    types.RawContentBlockStartEvent,
    types.RawContentBlockDeltaEvent,
    types.UnknownRawMessageStreamEvent,
    TextEvent,
    InputJsonEvent,
    CitationEvent,
    ThinkingEvent,
    SignatureEvent,
    ContentBlockStopEvent,
    MessageStopEvent,
]
"""What iterating over the stream gives: the events of the API, and those that tell what they add up to."""

_MESSAGE_STREAM = HelperFormat(
    Start("message_start", source="message"),
    Append("content_block_start", source="content_block"),
    AddText("content_block_delta", "text_delta", source="text", target="text", emit=TextEvent),
    AddJson("content_block_delta", "input_json_delta", source="partial_json", target="input", emit=InputJsonEvent),
    AddItem("content_block_delta", "citations_delta", source="citation", target="citations", emit=CitationEvent),
    AddText("content_block_delta", "thinking_delta", source="thinking", target="thinking", emit=ThinkingEvent),
    Set("content_block_delta", "signature_delta", source="signature", target="signature", emit=SignatureEvent),
    FinishItem("content_block_stop", emit=ContentBlockStopEvent, known="content_block"),
    Merge("message_delta", source="delta"),
    Merge("message_delta", source="usage", target="usage"),
    Finish("message_stop", emit=MessageStopEvent, known="message"),
    items="content",
    text=TextEvent,
)


class MessageStream(StreamHelper[MessageStreamEvent, types.Message]):
    """A stream of events that builds a `Message`."""

    _format = _MESSAGE_STREAM

    @property
    def text_stream(self) -> Iterator[str]:
        """The text, piece by piece."""
        return self._text_stream()

    @property
    def current_message_snapshot(self) -> types.Message:
        """The result as far as the events that were read have built it."""
        return self._snapshot()

    def get_final_message(self) -> types.Message:
        """Read the stream to its end, and give the complete result."""
        return self._final()

    def get_final_text(self) -> str:
        """Read the stream to its end, and give all of the text."""
        return self._final_text()


class MessageStreamManager(StreamOpening[MessageStream]):
    """Opens a `MessageStream` for a `with` block."""

    _helper = MessageStream


class ParsedMessageStream(MessageStream, Generic[OutputT]):
    """A stream of events that builds a `ParsedMessage`."""

    def __init__(self, stream: Stream[Any], asked: ReadAs) -> None:
        super().__init__(stream)
        self._asked = asked

    @property
    def current_message_snapshot(self) -> structured.ParsedMessage[OutputT]:
        """The result as far as the events that were read have built it."""
        result: structured.ParsedMessage[OutputT] = self._asked.made(self._snapshot())
        return result

    def get_final_message(self) -> structured.ParsedMessage[OutputT]:
        """Read the stream to its end, and give the complete result."""
        result: structured.ParsedMessage[OutputT] = self._asked.made(self._final())
        return result


class ParsedMessageStreamManager(StreamOpening[ParsedMessageStream[OutputT]]):
    """Opens a `ParsedMessageStream` for a `with` block."""

    def __init__(self, send: Callable[[], Stream[Any]], asked: ReadAs) -> None:
        super().__init__(send)
        self._asked = asked

    def _made(self, stream: Stream[Any]) -> ParsedMessageStream[OutputT]:
        return ParsedMessageStream(stream, self._asked)


class AsyncMessageStream(AsyncStreamHelper[MessageStreamEvent, types.Message]):
    """A stream of events that builds a `Message`."""

    _format = _MESSAGE_STREAM

    @property
    def text_stream(self) -> AsyncIterator[str]:
        """The text, piece by piece."""
        return self._text_stream()

    @property
    def current_message_snapshot(self) -> types.Message:
        """The result as far as the events that were read have built it."""
        return self._snapshot()

    async def get_final_message(self) -> types.Message:
        """Read the stream to its end, and give the complete result."""
        return await self._final()

    async def get_final_text(self) -> str:
        """Read the stream to its end, and give all of the text."""
        return await self._final_text()


class AsyncMessageStreamManager(AsyncStreamOpening[AsyncMessageStream]):
    """Opens a `AsyncMessageStream` for an `async with` block."""

    _helper = AsyncMessageStream


class AsyncParsedMessageStream(AsyncMessageStream, Generic[OutputT]):
    """A stream of events that builds a `ParsedMessage`."""

    def __init__(self, stream: AsyncStream[Any], asked: ReadAs) -> None:
        super().__init__(stream)
        self._asked = asked

    @property
    def current_message_snapshot(self) -> structured.ParsedMessage[OutputT]:
        """The result as far as the events that were read have built it."""
        result: structured.ParsedMessage[OutputT] = self._asked.made(self._snapshot())
        return result

    async def get_final_message(self) -> structured.ParsedMessage[OutputT]:
        """Read the stream to its end, and give the complete result."""
        result: structured.ParsedMessage[OutputT] = self._asked.made(await self._final())
        return result


class AsyncParsedMessageStreamManager(AsyncStreamOpening[AsyncParsedMessageStream[OutputT]]):
    """Opens a `AsyncParsedMessageStream` for an `async with` block."""

    def __init__(self, send: Callable[[], Awaitable[AsyncStream[Any]]], asked: ReadAs) -> None:
        super().__init__(send)
        self._asked = asked

    def _made(self, stream: AsyncStream[Any]) -> AsyncParsedMessageStream[OutputT]:
        return AsyncParsedMessageStream(stream, self._asked)
