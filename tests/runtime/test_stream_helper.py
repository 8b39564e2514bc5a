"""The stream helper, in both colours: the events it adds, the text, the result, and what is left of a cut stream."""

from __future__ import annotations

import asyncio
import gc
import pickle
from typing import Any

import httpx2
import pytest
from tests.runtime.streaming_sample import (
    BODY,
    EVENTS,
    RESULT,
    AsyncStoryStream,
    FinishedPart,
    FinishedStory,
    JsonEvent,
    PartStop,
    Story,
    StoryStream,
    TextEvent,
    aopened,
    opened,
    pieces,
    sse,
)

from runtime.errors import (
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    SDKError,
    ServiceUnavailableError,
    StreamTruncatedError,
)
from runtime.stream_opening import AsyncStreamOpening, StreamOpening

colours = pytest.mark.parametrize("colour", ["sync", "async"])
ways = pytest.mark.parametrize("way", ["events", "texts", "until_done", "final", "final_text"])


def read(*chunks: bytes | BaseException, way: str = "events", colour: str = "sync") -> tuple[Any, Exception | None]:
    """What a helper gives in one way of reading it, and what it raises."""

    async def run() -> Any:
        async with AsyncStoryStream(aopened(*chunks)) as stream:
            if way == "events":
                return [event async for event in stream]
            if way == "texts":
                return [text async for text in stream.texts]
            return await getattr(stream, way)()

    try:
        if colour == "async":
            return asyncio.run(run()), None
        with StoryStream(opened(*chunks)) as stream:
            if way in ("events", "texts"):
                return list(stream if way == "events" else stream.texts), None
            return getattr(stream, way)(), None
    except APIError as error:
        return None, error


@colours
@pytest.mark.parametrize("size", [1, 100, 10**6])
def test_events(colour: str, size: int) -> None:
    events, _ = read(*pieces(BODY, size), colour=colour)
    assert [event.type for event in events] == (
        "start part_start part_delta text part_delta note part_delta part_delta text part_stop "
        "part_start part_delta json part_delta json part_delta json part_delta seal part_stop "
        "part_start part_stop weather change stop"
    ).split()
    texts = [event for event in events if event.type == "text"]
    assert [(event.text, event.snapshot) for event in texts] == [
        ("Grüße, ", "Grüße, "),
        ("\u2028 👋", "Grüße, \u2028 👋"),
    ]
    assert [(event.piece, event.snapshot) for event in events if event.type == "json"] == [
        ("", {}),
        ('{"a": [1, ', {"a": [1]}),
        ("2]}", {"a": [1, 2]}),
    ]
    assert [(event.note, event.snapshot) for event in events if event.type == "note"] == [("n1", ["n1"])]
    assert [event.seal for event in events if event.type == "seal"] == ["wax"]
    stops = [event for event in events if event.type == "part_stop"]
    assert all(isinstance(event, PartStop) and isinstance(event, FinishedPart) for event in stops)
    assert [event.part.to_dict() for event in stops] == RESULT["parts"]
    assert stops[1].to_dict() == {"type": "part_stop", "index": 1, "part": RESULT["parts"][1]}
    assert isinstance(events[-1], FinishedStory) and events[-1].story.to_dict() == RESULT
    # The events of the API stay what they were.
    assert events[0].to_dict() == EVENTS[0]
    assert events[1].to_dict() == EVENTS[2]


@colours
def test_results(colour: str) -> None:
    final = read(BODY, way="final", colour=colour)[0]
    assert isinstance(final, Story)
    assert final.to_dict() == RESULT == Story.model_validate(RESULT).to_dict()
    assert final._request_id == "req_7"  # pyright: ignore[reportPrivateUsage]
    assert read(BODY, way="final_text", colour=colour)[0] == "Grüße, \u2028 👋"
    assert read(BODY, way="texts", colour=colour)[0] == ["Grüße, ", "\u2028 👋"]
    assert read(BODY, way="until_done", colour=colour) == (None, None)


def partial_of(body: bytes) -> dict[str, Any] | None:
    """What a stream that is cut after `body` has built, worked out in the slowest and simplest way."""
    story: dict[str, Any] | None = None
    for event in EVENTS[: body.count(b"\n\n")]:
        match event:
            case {"type": "start"}:
                story = {**event["story"], "usage": dict(event["story"]["usage"]), "parts": []}
            case {"type": "part_start"}:
                assert story
                story["parts"].append({**event["part"]})
            case {"type": "part_delta", "index": index, "delta": delta}:
                assert story
                part = story["parts"][index]
                match delta:
                    case {"text": text}:
                        part["text"] += text
                    case {"note": note}:
                        part["notes"] = [note]
                    case {"seal": seal}:
                        part["seal"] = seal
                    case {"piece": piece}:
                        part["input"] = {"a": [1]} if piece.startswith("{") else {"a": [1, 2]} if piece else {}
                    case _:
                        pass
            case {"type": "change"}:
                assert story
                story |= {"reason": "end", "place": None, "usage": {"tokens_in": 3, "tokens_out": 9, "cached": 1}}
            case _:
                pass
    return story


@colours
@ways
def test_cut_anywhere(way: str, colour: str) -> None:
    whole, error = read(BODY, way=way, colour=colour)
    assert error is None
    for cut in range(len(BODY) + 1):
        got, error = read(BODY[:cut], way=way, colour=colour)
        if cut == len(BODY):
            assert (got, error) == (whole, None) or way == "events"
        else:
            assert isinstance(error, StreamTruncatedError)
            partial = partial_of(BODY[:cut])
            assert partial == (None if error.partial is None else error.partial.to_dict()), cut


@colours
def test_split_anywhere(colour: str) -> None:
    for cut in range(0, len(BODY), 1 if colour == "sync" else 5):
        assert read(BODY[:cut], BODY[cut:], way="final", colour=colour)[0].to_dict() == RESULT


@colours
@ways
def test_a_lost_connection(way: str, colour: str) -> None:
    lost = httpx2.ReadError("reset")
    _, error = read(BODY[:700], lost, way=way, colour=colour)
    assert isinstance(error, StreamTruncatedError) and error.__cause__ is lost
    assert error.partial.to_dict() == partial_of(BODY[:700])
    assert pickle.loads(pickle.dumps(error)).partial == error.partial
    _, error = read(BODY[:700], httpx2.ReadTimeout("slow"), way=way, colour=colour)
    assert isinstance(error, APITimeoutError)
    stated = sse([{"type": "error", "error": {"type": "busy", "message": "Come back"}}])
    _, error = read(sse(EVENTS[:5]) + stated, way=way, colour=colour)
    assert isinstance(error, ServiceUnavailableError)


def test_ways_of_reading_can_be_mixed() -> None:
    stream = StoryStream(opened(BODY))
    assert next(stream).type == "start"
    assert stream.snapshot.to_dict() == EVENTS[0]["story"]
    assert next(stream.texts) == "Grüße, "
    assert stream.snapshot.parts[0].to_dict()["text"] == "Grüße, "
    assert next(stream).type == "part_delta"
    assert stream.final().to_dict() == RESULT
    assert stream.final() is stream.final() is stream.snapshot
    assert stream.final_text() == "Grüße, \u2028 👋"
    assert [event.type for event in stream] == ["note"]  # what was still to be handed out
    assert list(stream) == list(stream.texts) == []
    assert stream.request_id == "req_7"
    assert stream.response.status_code == 200


def test_ways_of_reading_can_be_mixed_async() -> None:
    async def run() -> None:
        stream = AsyncStoryStream(aopened(BODY))
        assert (await anext(stream)).type == "start"
        assert await anext(stream.texts) == "Grüße, "
        assert stream.snapshot.parts[0].to_dict()["text"] == "Grüße, "
        assert (await stream.final()).to_dict() == RESULT
        assert await stream.final() is stream.snapshot
        assert [event async for event in stream] == [text async for text in stream.texts] == []
        assert stream.request_id == "req_7" and stream.response.status_code == 200

    asyncio.run(run())


def test_a_failure_is_raised_again() -> None:
    stream = StoryStream(opened(BODY[:700]))
    for attempt in (lambda: list(stream), stream.final, lambda: list(stream.texts), lambda: next(stream)):
        with pytest.raises(StreamTruncatedError) as caught:
            attempt()
        assert caught.value.partial.to_dict() == partial_of(BODY[:700])
    with StoryStream(opened(BODY)) as stream:
        next(stream.texts)
    with pytest.raises(StreamTruncatedError) as caught:
        stream.final()
    assert caught.value.partial.parts[0].text == "Grüße, "


def test_a_failure_is_raised_again_async() -> None:
    async def run() -> None:
        stream = AsyncStoryStream(aopened(BODY[:700]))
        for attempt in (stream.final, stream.until_done, lambda: anext(stream), lambda: anext(stream.texts)):
            with pytest.raises(StreamTruncatedError) as caught:
                await attempt()
            assert caught.value.partial.to_dict() == partial_of(BODY[:700])

    asyncio.run(run())


@colours
@ways
def test_events_that_do_not_fit_the_others(way: str, colour: str) -> None:
    good, text = EVENTS[:3], {"type": "text", "text": "x"}
    bad: list[tuple[list[dict[str, Any]], str]] = [
        ([EVENTS[2]], "comes before the start"),
        ([EVENTS[3]], "comes before the start"),
        ([EVENTS[-1]], "comes before the start"),
        ([EVENTS[-2]], "comes before the start"),
        ([EVENTS[0], EVENTS[0]], "comes a second time"),
        ([{"type": "start", "story": "long"}], "does not say what the stream begins with"),
        ([*good, {"type": "part_delta", "index": 7, "delta": text}], "is about item 7 of 1"),
        ([*good, {"type": "part_delta", "index": -1, "delta": text}], "is about item -1 of 1"),
        ([*good, {"type": "part_delta", "index": "0", "delta": text}], "is about item '0' of 1"),
        ([*good, {"type": "part_delta", "delta": text}], "is about item None of 1"),
        ([*good, {"type": "part_delta", "index": 0, "delta": {"type": "text"}}], "has no text"),
        ([*good, {"type": "part_delta", "index": 0, "delta": {"type": "text", "text": 7}}], "has no text"),
        ([*good, {"type": "part_stop", "index": 1}], "is about item 1 of 1"),
        ([*good, {"type": "part_stop", "index": 0}, EVENTS[3]], "is about item 0, which is complete"),
        ([*good, EVENTS[2]], "starts item 0 after 1 items"),
        ([*good, {**EVENTS[2], "index": 5}], "starts item 5 after 1 items"),
        ([*good, {"type": "part_start", "index": 1}], "does not say what the item begins with"),
        ([*good, {"type": "change", "story": 3, "usage": None}], "cannot change the result"),
    ]
    for events, says in bad:
        _, error = read(sse([*events, *EVENTS[3:]]), way=way, colour=colour)
        assert type(error) is APIResponseValidationError, says
        assert says in str(error) and len(str(error)) < 500


def test_a_result_is_not_built_from_what_follows_a_misfit() -> None:
    stream = StoryStream(opened(sse([*EVENTS[:3], EVENTS[2], *EVENTS[3:]])))
    for attempt in (lambda: list(stream), stream.final, lambda: list(stream.texts), lambda: list(stream)):
        with pytest.raises(APIResponseValidationError, match="starts item 0"):
            attempt()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": 1', {"a": 1}),
        ('{"a": "cut of', {}),
        ("  ", {"from": "start"}),
        ('{"a" 1}', '{"a" 1}'),
        ("[" * 500, "[" * 500),
        ("[1]", [1]),
    ],
)
def test_tool_input_that_is_no_complete_object(text: str, value: object) -> None:
    events = [
        EVENTS[0],
        {"type": "part_start", "index": 0, "part": {"type": "call", "input": {"from": "start"}}},
        {"type": "part_delta", "index": 0, "delta": {"type": "json", "piece": text}},
        {"type": "part_stop", "index": 0},
        EVENTS[-1],
    ]
    stream = StoryStream(opened(sse(events)))
    json = next(event for event in stream if isinstance(event, JsonEvent))
    assert json.snapshot == value
    # What is no JSON stays text, which does not disturb the dump.
    assert stream.final().to_dict()["parts"][0]["input"] == value
    strict = StoryStream(opened(sse(events), strict=True))
    if not isinstance(value, dict):
        with pytest.raises(APIResponseValidationError, match="completes an item that is not what the API promises"):
            strict.until_done()
    else:
        strict.until_done()


def test_changes_of_the_result() -> None:
    events: list[dict[str, Any]] = [
        {"type": "start", "story": {**START_WITHOUT_USAGE, "mood": "calm"}},
        {"type": "change", "story": {"place": "sea", "mood": "wild"}, "usage": {"tokens_out": 4, "extra": [1]}},
        {"type": "change", "story": None, "usage": {"tokens_out": 5, "tokens_in": 2}},
        {"type": "change", "story": {"reason": "odd"}},
        {"type": "stop"},
    ]
    final = StoryStream(opened(sse(events))).final()
    assert final.to_dict() == {
        **START_WITHOUT_USAGE,
        "mood": "wild",
        "place": "sea",
        "reason": "odd",
        "usage": {"tokens_out": 5, "tokens_in": 2, "extra": [1]},
    }


START_WITHOUT_USAGE: dict[str, Any] = {"id": "s", "parts": [], "reason": None}


def test_items_that_the_start_has_already() -> None:
    start = {**EVENTS[0]["story"], "parts": [{"type": "words", "text": "Once "}]}
    delta = {"type": "part_delta", "index": 0, "delta": {"type": "text", "text": "upon"}}
    stream = StoryStream(opened(sse([{"type": "start", "story": start}, delta, {"type": "stop"}])))
    events = list(stream)
    assert events[2].snapshot == "Once upon" == stream.final_text()
    assert events[0].story.parts[0].text == "Once "


def test_a_dropped_helper_releases_the_connection() -> None:
    def use() -> httpx2.Response:
        stream = StoryStream(opened(*pieces(BODY, 100)))
        for _ in stream:
            break
        assert next(stream.texts)
        assert not stream.response.is_closed
        return stream.response

    gc.disable()
    try:
        assert use().is_closed
    finally:
        gc.enable()


def test_no_text() -> None:
    stream = StoryStream(opened(sse([EVENTS[0], *EVENTS[-2:]])))
    with pytest.raises(RuntimeError, match="The result has no text. It has: nothing."):
        stream.final_text()
    call = {"type": "part_start", "index": 0, "part": {"type": "call", "input": {}}}
    with pytest.raises(SDKError, match="It has: Call."):
        StoryStream(opened(sse([EVENTS[0], call, EVENTS[-1]]))).final_text()


def test_no_result_yet() -> None:
    with pytest.raises(SDKError, match="has not brought anything"):
        _ = StoryStream(opened(BODY)).snapshot


def test_snapshots_do_not_change() -> None:
    stream = StoryStream(opened(BODY))
    kept: list[tuple[Story, dict[str, Any]]] = []
    texts: list[tuple[TextEvent, str]] = []
    for event in stream:
        kept.append((stream.snapshot, stream.snapshot.to_dict()))
        assert stream.snapshot is stream.snapshot
        if isinstance(event, TextEvent):
            texts.append((event, event.snapshot))
    assert all(snapshot.to_dict() == then for snapshot, then in kept)
    assert all(event.snapshot == then for event, then in texts)


def test_an_emitted_event_can_be_looked_at() -> None:
    event = next(event for event in StoryStream(opened(BODY)) if isinstance(event, TextEvent))
    assert repr(event) == "TextEvent(type='text', text='Grüße, ', snapshot='Grüße, ')"
    assert event.to_dict() == {"type": "text", "text": "Grüße, ", "snapshot": "Grüße, "}
    assert event.to_json(indent=None) == '{"type":"text","text":"Grüße, ","snapshot":"Grüße, "}'


class Opening(StreamOpening[StoryStream]):
    _helper = StoryStream


class AsyncOpening(AsyncStreamOpening[AsyncStoryStream]):
    _helper = AsyncStoryStream


def test_opening() -> None:
    sent: list[Any] = []

    def send() -> Any:
        sent.append(opened(BODY))
        return sent[-1]

    opening = Opening(send)
    assert not sent
    with opening as stream:
        assert next(stream.texts) == "Grüße, "
    assert len(sent) == 1 and sent[0].response.is_closed
    with pytest.raises(StreamTruncatedError, match="closed before"):
        stream.until_done()


def test_opening_async() -> None:
    sent: list[Any] = []

    async def send() -> Any:
        sent.append(aopened(BODY))
        return sent[-1]

    async def run() -> None:
        async with AsyncOpening(send) as stream:
            assert await stream.final_text()
        async with await AsyncOpening(send) as stream:
            assert await anext(stream.texts) == "Grüße, "
        assert len(sent) == 2 and all(stream.response.is_closed for stream in sent)

    asyncio.run(run())
