"""A small API with a stream, and ways to play its responses: what the tests of streams have in common."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias, Union

import httpx2

from runtime.emitted import Emitted
from runtime.error_format import ErrorFormat
from runtime.models import BaseModel, OneOf, UnknownVariant
from runtime.operation import StreamFormat
from runtime.service import Service
from runtime.stream import AsyncStream, Stream
from runtime.stream_helper import AsyncStreamHelper, StreamHelper
from runtime.stream_rules import AddItem, AddJson, AddText, Append, Finish, FinishItem, HelperFormat, Merge, Set, Start


class Words(BaseModel):
    type: Literal["words"]
    text: str
    notes: list[str] | None = None


class Call(BaseModel):
    type: Literal["call"]
    input: dict[str, object]
    seal: str | None = None


class UnknownPart(UnknownVariant):
    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Part: TypeAlias = Annotated[Union[Words, Call, UnknownPart], OneOf("type")]


class Usage(BaseModel):
    tokens_in: int
    tokens_out: int
    cached: int | None = None


class Story(BaseModel):
    id: str
    parts: list[Part]
    reason: Literal["end", "length"] | None
    usage: Usage
    place: str | None = None


class TextDelta(BaseModel):
    type: Literal["text"]
    text: str


class JsonDelta(BaseModel):
    type: Literal["json"]
    piece: str


class NoteDelta(BaseModel):
    type: Literal["note"]
    note: str


class SealDelta(BaseModel):
    type: Literal["seal"]
    seal: str


class UnknownDelta(UnknownVariant):
    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Delta: TypeAlias = Annotated[
    Union[TextDelta, JsonDelta, NoteDelta, SealDelta, UnknownDelta],
    OneOf("type"),
]


class StoryStart(BaseModel):
    type: Literal["start"]
    story: Story


class PartStart(BaseModel):
    type: Literal["part_start"]
    index: int
    part: Part


class PartDelta(BaseModel):
    type: Literal["part_delta"]
    index: int
    delta: Delta


class PartStop(BaseModel):
    type: Literal["part_stop"]
    index: int


class Changes(BaseModel):
    reason: Literal["end", "length"] | None = None
    place: str | None = None


class UsageChanges(BaseModel):
    tokens_in: int | None = None
    tokens_out: int
    cached: int | None = None


class StoryChange(BaseModel):
    type: Literal["change"]
    story: Changes
    usage: UsageChanges


class StoryStop(BaseModel):
    type: Literal["stop"]


class UnknownEvent(UnknownVariant):
    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Event: TypeAlias = Annotated[
    Union[StoryStart, PartStart, PartDelta, PartStop, StoryChange, StoryStop, UnknownEvent],
    OneOf("type"),
]


class TextEvent(Emitted, value="text", snapshot="snapshot"):
    type: Literal["text"] = "text"
    text: str
    snapshot: str


class JsonEvent(Emitted, value="piece", snapshot="snapshot"):
    type: Literal["json"] = "json"
    piece: str
    snapshot: object


class NoteEvent(Emitted, value="note", snapshot="snapshot"):
    type: Literal["note"] = "note"
    note: str
    snapshot: list[str]


class SealEvent(Emitted, value="seal"):
    type: Literal["seal"] = "seal"
    seal: str


class FinishedPart(PartStop):
    part: Part


class FinishedStory(StoryStop):
    story: Story


STORY = HelperFormat(
    Start("start", source="story"),
    Append("part_start", source="part"),
    AddText("part_delta", "text", source="text", target="text", emit=TextEvent),
    AddJson("part_delta", "json", source="piece", target="input", emit=JsonEvent),
    AddItem("part_delta", "note", source="note", target="notes", emit=NoteEvent),
    Set("part_delta", "seal", source="seal", target="seal", emit=SealEvent),
    FinishItem("part_stop", emit=FinishedPart, known="part"),
    Merge("change", source="story"),
    Merge("change", source="usage", target="usage"),
    Finish("stop", emit=FinishedStory, known="story"),
    items="parts",
    text=TextEvent,
)


class StoryStream(StreamHelper[Any, Story]):
    _format = STORY

    @property
    def texts(self) -> Iterator[str]:
        return self._text_stream()

    @property
    def snapshot(self) -> Story:
        return self._snapshot()

    def final(self) -> Story:
        return self._final()

    def final_text(self) -> str:
        return self._final_text()


class AsyncStoryStream(AsyncStreamHelper[Any, Story]):
    _format = STORY

    @property
    def texts(self) -> AsyncIterator[str]:
        return self._text_stream()

    @property
    def snapshot(self) -> Story:
        return self._snapshot()

    async def final(self) -> Story:
        return await self._final()

    async def final_text(self) -> str:
        return await self._final_text()


FORMAT = StreamFormat(tag="type", terminal=("stop",), skip=("ping",), error=("error",))

START: dict[str, Any] = {
    "id": "s1",
    "parts": [],
    "reason": None,
    "usage": {"tokens_in": 3, "tokens_out": 0, "cached": 1},
}
EVENTS: list[dict[str, Any]] = [
    {"type": "start", "story": START},
    {"type": "ping"},
    {"type": "part_start", "index": 0, "part": {"type": "words", "text": "", "notes": None}},
    {"type": "part_delta", "index": 0, "delta": {"type": "text", "text": "Grüße, "}},
    {"type": "part_delta", "index": 0, "delta": {"type": "note", "note": "n1"}},
    {"type": "part_delta", "index": 0, "delta": {"type": "hologram", "x": 1}},
    {"type": "part_delta", "index": 0, "delta": {"type": "text", "text": "\u2028 👋"}},
    {"type": "part_stop", "index": 0},
    {"type": "part_start", "index": 1, "part": {"type": "call", "input": {}}},
    {"type": "part_delta", "index": 1, "delta": {"type": "json", "piece": ""}},
    {"type": "part_delta", "index": 1, "delta": {"type": "json", "piece": '{"a": [1, '}},
    {"type": "part_delta", "index": 1, "delta": {"type": "json", "piece": "2]}"}},
    {"type": "part_delta", "index": 1, "delta": {"type": "seal", "seal": "wax"}},
    {"type": "part_stop", "index": 1},
    {"type": "part_start", "index": 2, "part": {"type": "cloud", "shape": "cat"}},
    {"type": "part_stop", "index": 2},
    {"type": "weather", "sky": "blue"},
    {
        "type": "change",
        "story": {"reason": "end", "place": None},
        "usage": {"tokens_in": None, "tokens_out": 9, "cached": None},
    },
    {"type": "stop"},
]
RESULT = {
    "id": "s1",
    "parts": [
        {"type": "words", "text": "Grüße, \u2028 👋", "notes": ["n1"]},
        {"type": "call", "input": {"a": [1, 2]}, "seal": "wax"},
        {"type": "cloud", "shape": "cat"},
    ],
    "reason": "end",
    "usage": {"tokens_in": 3, "tokens_out": 9, "cached": 1},
    "place": None,
}


def sse(events: Iterable[dict[str, Any]], *, named: bool = True) -> bytes:
    """The events as a server sends them."""
    texts = (
        (f"event: {event['type']}\n" if named else "") + f"data: {json.dumps(event, ensure_ascii=False)}\n\n"
        for event in events
    )
    return "".join(texts).encode()


BODY = sse(EVENTS)


class Client:
    """As much of a client as a stream needs."""

    _service = Service(
        name="sample",
        version="1",
        base_url="http://sample/",
        errors=ErrorFormat(
            message=("error", "message"), type=("error", "type"), request_id_header="request-id", statuses={"busy": 503}
        ),
    )
    _secrets = ("secret-key",)

    def __init__(self, *, strict: bool = False) -> None:
        self._strict_response_validation = strict
        self.on_unknown = None


class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A response's body in chunks; an exception among them is raised."""

    def __init__(self, *chunks: bytes | BaseException) -> None:
        self.chunks = chunks
        self.given = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.chunks:
            if isinstance(chunk, BaseException):
                raise chunk
            self.given += 1
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def response(body: Body, kind: str = "text/event-stream; charset=utf-8") -> httpx2.Response:
    """A successful response that has not been read."""
    headers = {"content-type": kind, "request-id": "req_7"}
    return httpx2.Response(200, headers=headers, stream=body, request=httpx2.Request("POST", "http://sample/stories"))


def opened(
    *chunks: bytes | BaseException, format: StreamFormat = FORMAT, type_: Any = Event, strict: bool = False
) -> Stream[Any]:
    """A stream of these chunks."""
    return Stream(response=response(Body(*chunks)), format=format, event_type=type_, client=Client(strict=strict))


def aopened(
    *chunks: bytes | BaseException, format: StreamFormat = FORMAT, type_: Any = Event, strict: bool = False
) -> AsyncStream[Any]:
    """An asynchronous stream of these chunks."""
    return AsyncStream(response=response(Body(*chunks)), format=format, event_type=type_, client=Client(strict=strict))


def pieces(data: bytes, size: int) -> list[bytes]:
    """The data in chunks of a size."""
    return [data[start : start + size] for start in range(0, len(data), size)]
