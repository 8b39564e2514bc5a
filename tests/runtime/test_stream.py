"""Streams of typed events, in both colours: what is given, what is raised, and when the connection is released."""

from __future__ import annotations

import asyncio
import gc
import json
from typing import Any

import httpx2
import pytest
from tests.runtime.streaming_sample import (
    BODY,
    EVENTS,
    Body,
    Client,
    Event,
    PartDelta,
    UnknownDelta,
    UnknownEvent,
    aopened,
    opened,
    pieces,
    response,
    sse,
)

from runtime.errors import (
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ServiceUnavailableError,
    StreamTruncatedError,
)
from runtime.operation import StreamFormat
from runtime.stream import AsyncStream, Stream

REQUEST = httpx2.Request("POST", "http://sample/stories")
WITHOUT_PING = [event for event in EVENTS if event["type"] != "ping"]


def read(*chunks: bytes | BaseException, colour: str = "sync", **options: Any) -> tuple[list[Any], Exception | None]:
    """The events of a stream and what was raised after them."""
    events: list[Any] = []

    async def collect() -> None:
        async with aopened(*chunks, **options) as stream:
            async for event in stream:
                events.append(event)

    try:
        if colour == "async":
            asyncio.run(collect())
        else:
            with opened(*chunks, **options) as stream:
                for event in stream:
                    events.append(event)
    except APIError as error:
        return events, error
    return events, None


colours = pytest.mark.parametrize("colour", ["sync", "async"])


@colours
@pytest.mark.parametrize("named", [True, False])
def test_events_are_typed(colour: str, named: bool) -> None:
    events, error = read(sse(EVENTS, named=named), colour=colour)
    assert error is None
    assert [event.to_dict() for event in events] == WITHOUT_PING
    assert isinstance(events[-3], UnknownEvent) and events[-3].raw["sky"] == "blue"
    delta = next(event for event in events if isinstance(event, PartDelta) and isinstance(event.delta, UnknownDelta))
    assert delta.to_dict()["delta"] == {"type": "hologram", "x": 1}


@colours
def test_split_anywhere(colour: str) -> None:
    whole = read(BODY, colour=colour)
    for size in (1, 7, 100):
        assert read(*pieces(BODY, size), colour=colour) == whole
    if colour == "sync":
        for cut in range(len(BODY)):
            assert read(BODY[:cut], BODY[cut:], colour=colour) == whole


@colours
def test_cut_anywhere(colour: str) -> None:
    complete = BODY.index(b'data: {"type": "stop"}') + len(b'data: {"type": "stop"}\n\n')
    assert complete == len(BODY)
    for cut in range(0, len(BODY), 1 if colour == "sync" else 7):
        events, error = read(BODY[:cut], colour=colour)
        assert isinstance(error, StreamTruncatedError), cut
        assert error.partial is None and error.response is not None
        events, error = read(BODY[:cut], httpx2.ReadError("reset", request=REQUEST), colour=colour)
        assert isinstance(error, StreamTruncatedError), cut
        assert isinstance(error.__cause__, httpx2.ReadError)
    assert len(events) == len(WITHOUT_PING) - 1


@colours
def test_what_follows_the_last_event_is_not_read(colour: str) -> None:
    events, error = read(BODY + BODY, BaseException("never read"), colour=colour)
    assert (len(events), error) == (len(WITHOUT_PING), None)


@colours
def test_errors_in_the_stream(colour: str) -> None:
    stated = {"type": "error", "error": {"type": "busy", "message": "Come back later, secret-key"}}
    for named in (True, False):
        events, error = read(sse([*EVENTS[:3], stated, *EVENTS[3:]], named=named), colour=colour)
        assert len(events) == 2
        assert isinstance(error, ServiceUnavailableError)
        assert (error.status_code, error.type, error.request_id) == (503, "busy", "req_7")
        assert "Come back later" in str(error) and "secret-key" not in str(error)
    _, error = read(sse([{"type": "error", "error": {"type": "odd", "message": "?"}}]), colour=colour)
    assert type(error) is APIStatusError


@colours
@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (httpx2.ReadTimeout("slow", request=REQUEST), APITimeoutError),
        (httpx2.ReadError("reset", request=REQUEST), StreamTruncatedError),
        (httpx2.RemoteProtocolError("peer closed", request=REQUEST), StreamTruncatedError),
        (httpx2.StreamClosed(), StreamTruncatedError),
        (OSError("gone"), StreamTruncatedError),
        (httpx2.DecodingError("gzip", request=REQUEST), APIResponseValidationError),
    ],
)
def test_failures_of_the_connection(colour: str, failure: Exception, kind: type[APIError]) -> None:
    events, error = read(BODY[:1000], failure, colour=colour)
    assert events and type(error) is kind
    assert error.__cause__ is failure
    assert error.request is not None


@colours
@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"nonsense", "not a JSON object: nonsense"),
        (b'{"type": "stop"', "event of the stream is not JSON"),
        (b'["a", "list"]', "not a JSON object"),
        (b'"text"', "not a JSON object"),
        (b"NaN", "not a JSON object"),
        (b'{"type": "part_delta", "x": "\xff"}', "is not UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"type": "stop", "x": ' + b"9" * 100_000 + b"}", "too long"),
        (b"<html>" + b"x" * 100_000, "is HTML"),
    ],
)
def test_data_that_is_no_event(colour: str, data: bytes, says: str) -> None:
    _, error = read(b"data: " + data + b"\n\n", BODY, colour=colour)
    assert type(error) is APIResponseValidationError
    assert says in str(error) and len(str(error)) < 1000


@colours
def test_events_that_break_the_schema(colour: str) -> None:
    odd: list[dict[str, Any]] = [
        {"type": "part_stop", "index": "zero"},
        {"type": "part_start"},
        {"type": ["list"], "x": 1},
        {"no": "type"},
        {"type": "part_delta", "index": 0, "delta": None},
    ]
    events, error = read(sse(odd, named=False) + BODY, colour=colour)
    assert error is None
    assert [event.to_dict() for event in events[:5]] == odd
    for event in odd:
        _, error = read(sse([event], named=False) + BODY, colour=colour, strict=True)
        assert type(error) is APIResponseValidationError


@colours
@pytest.mark.parametrize(
    ("kind", "body"),
    [("application/json", b'{"error": "secret-key"}'), ("text/html; charset=utf-8", b"<h1>data: 1\n\n</h1>" * 9999)],
)
def test_answers_that_are_no_event_stream(colour: str, kind: str, body: bytes) -> None:
    for chunks in ([body], pieces(body, 100), [body[:10], httpx2.ReadTimeout("slow")]):
        content = Body(*chunks)

        async def collect(content: Body = content) -> None:
            async for _ in AsyncStream[Any](
                response=response(content, kind), format=StreamFormat(), event_type=Event, client=Client()
            ):
                pass

        with pytest.raises(APIResponseValidationError) as caught:
            if colour == "async":
                asyncio.run(collect())
            else:
                list(
                    Stream[Any](
                        response=response(content, kind), format=StreamFormat(), event_type=Event, client=Client()
                    )
                )
        text = str(caught.value)
        assert kind in text and body[:9].decode() in text and "secret-key" not in text and len(text) < 500
        assert content.given < 100 and content.closed


@colours
def test_a_stream_that_ends_with_a_word(colour: str) -> None:
    done = StreamFormat(tag="type", done="[DONE]")
    data = sse(EVENTS[:5], named=False)
    events, error = read(data + b"data: [DONE]\n\n" + data, colour=colour, format=done)
    assert (len(events), error) == (5, None)
    _, error = read(data, colour=colour, format=done)
    assert isinstance(error, StreamTruncatedError)


@colours
def test_a_stream_without_a_mark_for_its_end(colour: str) -> None:
    plain = StreamFormat(tag="")
    events, error = read(b'data: 1\n\ndata: "two"\n\ndata: [3]\n\nda', colour=colour, format=plain, type_=object)
    assert (events, error) == ([1, "two", [3]], None)
    _, error = read(b"data: 1\n\n", httpx2.ReadError("reset"), colour=colour, format=plain, type_=object)
    assert isinstance(error, StreamTruncatedError)


@colours
def test_an_event_that_is_too_large(colour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.event_reader.MAX_EVENT_BYTES", 1000)
    _, error = read(*pieces(b"data: " + b"x" * 5000, 100), colour=colour)
    assert type(error) is APIResponseValidationError and "larger than 1000 bytes" in str(error)


def test_iterating_goes_on_and_stays_over() -> None:
    stream = opened(BODY)
    first = next(stream)
    second = []
    for event in stream:
        second.append(event)
        break
    rest = list(stream)
    assert [event.to_dict() for event in (first, *second, *rest)] == WITHOUT_PING
    assert list(stream) == []
    with pytest.raises(StopIteration):
        next(stream)


def test_a_failure_is_raised_again() -> None:
    stream = opened(BODY[:-2])
    for attempt in (lambda: list(stream), lambda: next(stream), lambda: list(stream)):
        with pytest.raises(StreamTruncatedError, match="ended before"):
            attempt()


def test_a_failure_is_raised_again_async() -> None:
    async def run() -> None:
        stream = aopened(BODY[:-2])
        for _ in range(3):
            with pytest.raises(StreamTruncatedError, match="ended before"):
                async for _ in stream:
                    pass

    asyncio.run(run())


def test_a_closed_stream() -> None:
    stream = opened(BODY)
    next(stream)
    stream.close()
    stream.close()
    for attempt in (lambda: list(stream), lambda: next(stream)):
        with pytest.raises(StreamTruncatedError, match="closed before"):
            attempt()
    with opened(BODY) as stream:
        pass
    with pytest.raises(StreamTruncatedError, match="closed before"):
        list(stream)
    with opened(BODY) as stream:
        events = list(stream)
    assert events and list(stream) == []


def test_a_closed_stream_async() -> None:
    async def run() -> None:
        stream = aopened(BODY)
        await anext(stream)
        await stream.close()
        await stream.close()
        for _ in range(2):
            with pytest.raises(StreamTruncatedError, match="closed before"):
                await anext(stream)
        async with aopened(BODY) as stream:
            events = [event async for event in stream]
        assert events and [event async for event in stream] == []
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def test_the_connection_is_released() -> None:
    for use in (list, next, iter, lambda stream: None):
        body = Body(*pieces(BODY, 100))
        stream = Stream[Any](response=response(body), format=StreamFormat(), event_type=Event, client=Client())
        try:
            use(stream)
        except StreamTruncatedError:
            pass
        gc.disable()
        try:
            del stream
            assert body.closed
        finally:
            gc.enable()


def test_a_stream_lives_as_long_as_its_iteration() -> None:
    body = Body(*pieces(BODY, 100))
    events = iter(Stream[Any](response=response(body), format=StreamFormat(), event_type=Event, client=Client()))
    assert next(events).type == "start" and not body.closed
    for _ in events:
        break
    assert not body.closed
    del events
    assert body.closed


def test_the_connection_is_released_async() -> None:
    async def run() -> None:
        for reads in (0, 1):
            body = Body(*pieces(BODY, 100))
            stream = AsyncStream[Any](response=response(body), format=StreamFormat(), event_type=Event, client=Client())
            for _ in range(reads):
                await anext(stream)
            del stream
            for _ in range(5):
                await asyncio.sleep(0)
            assert body.closed
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def test_the_connection_is_released_before_the_last_event_is_given() -> None:
    body = Body(*pieces(BODY, 100))
    for event in Stream[Any](
        response=response(body), format=StreamFormat(terminal=("stop",)), event_type=Event, client=Client()
    ):
        assert body.closed == (event.type == "stop")


def test_cancelling_closes_the_response() -> None:
    class Slow(Body):
        async def __aiter__(self) -> Any:
            yield BODY[:500]
            await asyncio.sleep(60)

    async def run() -> None:
        body = Slow()
        stream = AsyncStream[Any](response=response(body), format=StreamFormat(), event_type=Event, client=Client())

        async def consume() -> None:
            async for _ in stream:
                pass

        with pytest.raises(TimeoutError):
            await asyncio.wait_for(consume(), 0.05)
        assert body.closed
        with pytest.raises(StreamTruncatedError, match="closed before"):
            await anext(stream)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def test_a_response_that_was_read_before() -> None:
    whole = response(Body(BODY))
    whole.read()
    stream = Stream[Any](response=whole, format=StreamFormat(terminal=("stop",)), event_type=Event, client=Client())
    assert len(list(stream)) == len(WITHOUT_PING) + 1


def test_empty_data_is_passed_over() -> None:
    assert read(b"event: heartbeat\ndata:\n\n" + BODY)[1] is None
    assert json.dumps(read(b"\xef\xbb\xbf" + BODY)[0][0].to_dict())
