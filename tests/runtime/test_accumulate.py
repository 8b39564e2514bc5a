"""Building results: the shapes of tables, and what it costs in time and memory."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias, Union

import httpx2
from tests.runtime.streaming_sample import EVENTS, FORMAT, Client, Event, StoryStream, opened, pieces, sse

from runtime.emitted import Emitted
from runtime.models import BaseModel, OneOf, UnknownVariant
from runtime.operation import StreamFormat
from runtime.stream import Stream
from runtime.stream_helper import StreamHelper
from runtime.stream_rules import AddItem, AddText, HelperFormat, Merge, Set, Start


class Answer(BaseModel):
    text: str
    sources: list[str] = []
    state: str | None = None


class Begun(BaseModel):
    kind: Literal["begun"]
    answer: Answer


class Added(BaseModel):
    kind: Literal["added"]
    piece: str


class Cited(BaseModel):
    kind: Literal["cited"]
    source: str


class Moved(BaseModel):
    kind: Literal["moved"]
    state: str
    more: Answer | None = None


class UnknownThing(UnknownVariant):
    if TYPE_CHECKING:
        kind: Literal["<unknown>"]


Thing: TypeAlias = Annotated[Union[Begun, Added, Cited, Moved, UnknownThing], OneOf("kind")]


class PieceEvent(Emitted, value="piece", snapshot="so_far", tag="kind"):
    kind: Literal["piece"] = "piece"
    piece: str
    so_far: str


class AnswerStream(StreamHelper[Any, Answer]):
    """Events that are about the result itself, without deltas, an event for its end, or tags called `type`."""

    _format = HelperFormat(
        Start("begun", source="answer"),
        AddText("added", source="piece", target="text", emit=PieceEvent),
        AddItem("cited", source="source", target="sources"),
        Set("moved", source="state", target="state"),
        Merge("moved", source="more"),
        tag="kind",
        text=PieceEvent,
    )

    def final(self) -> Answer:
        return self._final()

    def final_text(self) -> str:
        return self._final_text()


def test_a_result_without_items() -> None:
    body = b"".join(
        b"data: " + text + b"\n\n"
        for text in (
            b'{"kind": "begun", "answer": {"text": "A "}}',
            b'{"kind": "added", "piece": "b"}',
            b'{"kind": "cited", "source": "s"}',
            b'{"kind": "moved", "state": "x"}',
            b'{"kind": "moved", "state": "done"}',
            b'{"kind": {}, "piece": "odd"}',
            b'{"kind": "added", "piece": " c"}',
            b"[DONE]",
        )
    )
    stream = AnswerStream(opened(body, format=StreamFormat(tag="kind", done="[DONE]"), type_=Thing))
    pieces_ = [event for event in stream if isinstance(event, PieceEvent)]
    assert [(event.piece, event.so_far) for event in pieces_] == [("b", "A b"), (" c", "A b c")]
    assert stream.final().to_dict() == {"text": "A b c", "sources": ["s"], "state": "done"}
    assert stream.final_text() == "A b c"
    assert pieces_[0].to_dict() == {"kind": "piece", "piece": "b", "so_far": "A b"}


def json_deltas(count: int) -> bytes:
    start = {"type": "part_start", "index": 0, "part": {"type": "call", "input": {}}}
    texts = ['{"a": ["first"', *(f', "value {number}"' for number in range(count)), "]}"]
    deltas = [{"type": "part_delta", "index": 0, "delta": {"type": "json", "piece": text}} for text in texts]
    return sse([EVENTS[0], start, *deltas, {"type": "part_stop", "index": 0}, EVENTS[-1]])


def seconds_per_delta(count: int) -> float:
    chunks = pieces(json_deltas(count), 65536)
    times: list[float] = []
    for _ in range(3):
        start = time.process_time()
        stream = StoryStream(opened(*chunks))
        for _ in stream:
            pass
        times.append(time.process_time() - start)
        assert len(stream.final().parts[0].input["a"]) == count + 1  # type: ignore[union-attr, arg-type]
    return min(times) / count


def test_json_deltas_cost_linear_time() -> None:
    # 1.5 is what is aimed at; a busy machine is allowed more, which is still far from quadratic.
    assert seconds_per_delta(20_000) < 3 * seconds_per_delta(2_000)


class Endless(httpx2.SyncByteStream):
    """A body that is made as it is read."""

    def __init__(self, count: int) -> None:
        self.count = count

    def __iter__(self) -> Iterator[bytes]:
        yield sse(EVENTS[:3])
        delta = sse([{"type": "part_delta", "index": 0, "delta": {"type": "text", "text": "word "}}])
        for _ in range(self.count):
            yield delta
        yield sse(EVENTS[-2:])


def test_memory_is_that_of_the_text() -> None:
    count = 50_000

    def stream() -> Stream[Any]:
        answer = httpx2.Response(200, headers={"content-type": "text/event-stream"}, stream=Endless(count))
        return Stream(response=answer, format=FORMAT, event_type=Event, client=Client())

    for event in stream():
        assert event
    tracemalloc.start()
    try:
        for event in stream():
            assert event
        raw = tracemalloc.get_traced_memory()[1]
        tracemalloc.reset_peak()
        helper = StoryStream(stream())
        for event in helper:
            assert event
        built = tracemalloc.get_traced_memory()[1]
        text = helper.final().parts[0].text  # type: ignore[union-attr]
    finally:
        tracemalloc.stop()
    assert len(text) == 5 * count
    assert raw < 200_000
    assert built < 4 * len(text) + 400_000
