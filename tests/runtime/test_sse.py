"""The decoder of server-sent events, by the cases of the standard and however the bytes are cut."""

from __future__ import annotations

import time

import pytest
from tests.runtime.streaming_sample import pieces

from runtime.sse import EventDecoder, EventTooLarge, ServerSentEvent


def decode(*chunks: bytes) -> list[ServerSentEvent]:
    decoder = EventDecoder()
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    decoder.close()
    return events


CASES: dict[str, tuple[bytes, list[ServerSentEvent]]] = {
    "usual": (b'event: a\ndata: {"x": 1}\n\nevent: b\ndata: 2\n\n', [(b"a", b'{"x": 1}'), (b"b", b"2")]),
    "no name": (b"data: 1\n\ndata: 2\n\n", [(b"", b"1"), (b"", b"2")]),
    "no space": (b"event:a\ndata:1\n\n", [(b"a", b"1")]),
    "only one space is taken": (b"event:  a\ndata:  1\n\n", [(b" a", b" 1")]),
    "carriage returns": (b"event: a\rdata: 1\r\rdata: 2\r\r", [(b"a", b"1"), (b"", b"2")]),
    "both": (b"event: a\r\ndata: 1\r\n\r\ndata: 2\r\n\r\n", [(b"a", b"1"), (b"", b"2")]),
    "mixed": (b"event: a\ndata: 1\r\n\rdata: 2\n\r\n", [(b"a", b"1"), (b"", b"2")]),
    "carriage return inside a line": (b"event: a\ndata: 1\rdata: 2\n\n", [(b"a", b"1\n2")]),
    "byte order mark": (b"\xef\xbb\xbfdata: 1\n\n", [(b"", b"1")]),
    "second byte order mark": (b"\xef\xbb\xbf\xef\xbb\xbfdata: 1\n\ndata: 2\n\n", [(b"", b"2")]),
    "half a byte order mark": (b"\xef\xbbdata: 1\n\ndata: 2\n\n", [(b"", b"2")]),
    "several lines": (b"data: 1\ndata: 2\ndata:\n\n", [(b"", b"1\n2\n")]),
    "comments": (b": hi\n\ndata: 1\n: there\ndata: 2\n\n:\n\n", [(b"", b"1\n2")]),
    "empty data": (b"data\n\ndata:\n\ndata\ndata\n\n", [(b"", b""), (b"", b""), (b"", b"\n")]),
    "name without data": (b"event: a\n\ndata: 1\n\n", [(b"", b"1")]),
    "last name counts": (b"event: a\nevent: b\ndata: 1\n\n", [(b"b", b"1")]),
    "name after data": (b"data: 1\nevent: a\n\n", [(b"a", b"1")]),
    "unknown fields": (b"foo: 1\nDATA: 2\n data: 3\ndata : 4\ndata: 5\n\n", [(b"", b"5")]),
    "colon in the value": (b"data: a: b:c\n\n", [(b"", b"a: b:c")]),
    "blank lines": (b"\n\n\ndata: 1\n\n\n\ndata: 2\n\n", [(b"", b"1"), (b"", b"2")]),
    "other line ends are text": (
        "data: a\u2028b\u0085c\x0bd\x0ce\n\n".encode(),
        [(b"", "a\u2028b\u0085c\x0bd\x0ce".encode())],
    ),
    "unfinished event": (b"data: 1\n\ndata: 2\n", [(b"", b"1")]),
    "unfinished line": (b"data: 1\n\ndata: 2", [(b"", b"1")]),
    "not UTF-8": (b"event: \xff\ndata: \xff\xfe\n\n", [(b"\xff", b"\xff\xfe")]),
    "nothing": (b"", []),
}


@pytest.mark.parametrize("name", CASES)
def test_case(name: str) -> None:
    data, events = CASES[name]
    assert decode(data) == events
    for cut in range(len(data) + 1):
        assert decode(data[:cut], data[cut:]) == events
        assert decode(data[:cut], b"", data[cut:]) == events
    for size in (1, 2, 3, 7):
        assert decode(*pieces(data, size)) == events


def test_all_cases_after_each_other() -> None:
    data = b"".join(case.removeprefix(b"\xef\xbb\xbf") + b"\n\n" for case, _ in CASES.values())
    whole = decode(data)
    for size in (1, 2, 5, 64):
        assert decode(*pieces(data, size)) == whole


def test_an_event_is_given_as_soon_as_it_is_complete() -> None:
    decoder = EventDecoder()
    assert list(decoder.feed(b"data: 1\r\n\r")) == [(b"", b"1")]
    assert list(decoder.feed(b"\ndata: 2\n\n")) == [(b"", b"2")]


def test_id_and_retry() -> None:
    decoder = EventDecoder()
    assert list(decoder.feed(b"id: 7\nretry: 3000\ndata: 1\n\n")) == [(b"", b"1")]
    assert (decoder.last_event_id, decoder.retry) == (b"7", 3000)
    list(decoder.feed(b"id: a\0b\nretry: 3s\n\nretry: -1\nretry:\nretry: " + b"9" * 5000 + b"\n\n"))
    assert (decoder.last_event_id, decoder.retry) == (b"7", 3000)
    list(decoder.feed(b"id\n\n"))
    assert decoder.last_event_id == b""


def test_the_decoder_starts_anew_after_close() -> None:
    decoder = EventDecoder()
    assert list(decoder.feed(b"event: a\ndata: 1\nda")) == []
    decoder.close()
    assert list(decoder.feed(b"data: 2\n\n")) == [(b"", b"2")]


@pytest.mark.parametrize("line", [b"data: " + b"x" * 200, b"data: x\n" * 60, b"x" * 200])
@pytest.mark.parametrize("size", [1, 50, 1000])
def test_an_event_has_a_limit(line: bytes, size: int) -> None:
    decoder = EventDecoder(max_bytes=100)
    for _ in range(50):
        assert list(decoder.feed(b"data: " + b"x" * 90 + b"\n\n"))
    if line[:1] == b"x" and size == 1000:
        return  # a complete line of no meaning takes no memory
    with pytest.raises(EventTooLarge, match="larger than 100 bytes"):
        for chunk in pieces(line + b"\n\n", size):
            list(decoder.feed(chunk))


def seconds(*chunks: bytes) -> float:
    start = time.process_time()
    assert len(decode(*chunks)) == 1
    return time.process_time() - start


def test_tiny_chunks_and_large_events_cost_linear_time() -> None:
    few, many = (pieces(b"data: " + b"x" * size + b"\n\n", 1) for size in (20_000, 200_000))
    assert seconds(*many) < 30 * max(seconds(*few), 0.002)
    lines = [b"data: x\n" * 200_000 + b"\n"]
    assert seconds(*lines) < 5
    assert seconds(*pieces(b"data: " + b"x" * 20_000_000 + b"\n\n", 1000)) < 5
