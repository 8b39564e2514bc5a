"""What a server or a network may do wrong, and what the SDK documents for it. `test_faults.py` tries each row."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any, TypeAlias

import brotli

import anthropic_messages as sdk

from . import examples
from .server import Request
from .wire import HANG_UP, RESET, SILENCE, Answer, End, Wait, answer, error, events, head, redirect

Pause: TypeAlias = tuple[float, float]
USUAL: Pause = (0.375, 0.5)
"""The first pause, in seconds, where the server asks for none: half a second, less up to a quarter of it."""


@dataclass(frozen=True)
class Fault:
    """One row.

    Args:
        answer: What the server does.
        outcome: The error that is raised if it keeps doing so; `None` where the call succeeds all the same.
        says: What is in the error's text.
        pause: The bounds of the seconds before the next attempt; `None` where there is none.
        timeout: Seconds after which the client is to give up. No row comes near it unless the server stalls.
    """

    answer: Answer | Callable[[Request], Answer]
    outcome: type[sdk.APIError] | None = None
    says: str = ""
    pause: Pause | None = None
    timeout: float = 10.0


GOOD = examples.responses()["greeting"]
WHOLE = answer(GOOD)
INSIDE = 200  # bytes of WHOLE that end inside its body
JSON = {"content-type": "application/json"}
HTML = {"content-type": "text/html; charset=utf-8"}


def chunked(body: bytes) -> Answer:
    """A body whose chunks are written by hand."""
    return Answer((head(200, {**JSON, "transfer-encoding": "chunked"}) + body,))


def busy(**headers: str) -> Answer:
    """A refusal for now; underscores in names of headers stand for hyphens."""
    return error(429, "rate_limit_error", headers={name.replace("_", "-"): value for name, value in headers.items()})


def in_ten_seconds(request: Request) -> Answer:
    return busy(retry_after=formatdate(time.time() + 10, usegmt=True))


def field(value: bytes) -> Answer:
    """A message with this as an id."""
    return answer(b'{"id":%s,"type":"message"}' % value)


LOST, INVALID, TIMED_OUT = sdk.APIConnectionError, sdk.APIResponseValidationError, sdk.APITimeoutError

ANSWERS: dict[str, Fault] = {
    # The connection
    "a reset before the headers": Fault(RESET, LOST, "Connection error", USUAL),
    "an end before the headers": Fault(HANG_UP, LOST, "Connection error", USUAL),
    "an end inside the headers": Fault(WHOLE.cut(40), LOST, "Connection error", USUAL),
    "a reset inside the body": Fault(WHOLE.cut(INSIDE, End.RESET), LOST, "Connection error", USUAL),
    "an end inside the body": Fault(WHOLE.cut(INSIDE), LOST, "Connection error", USUAL),
    "slow headers": Fault(SILENCE, TIMED_OUT, "timed out", USUAL, timeout=0.1),
    "headers that stop": Fault(WHOLE.cut(40, Wait()), TIMED_OUT, "timed out", USUAL, timeout=0.1),
    "a body that stops": Fault(WHOLE.cut(INSIDE, Wait()), TIMED_OUT, "timed out", USUAL, timeout=0.1),
    "another protocol": Fault(Answer((b"SSH-2.0-OpenSSH_9.2\r\n", End.CLOSE)), LOST, "RemoteProtocol", USUAL),
    "a status that is no number": Fault(Answer((b"HTTP/1.1 fine OK\r\n\r\n",)), LOST, "RemoteProtocol", USUAL),
    "endless headers": Fault(answer(GOOD, headers={"x-long": "x" * 200_000}), LOST, "RemoteProtocol", USUAL),
    "a length that is no number": Fault(answer(b"{}", headers={"content-length": "a"}), LOST, "Length", USUAL),
    "a body of no chunks": Fault(chunked(b"zz\r\n{}\r\n0\r\n\r\n"), LOST, "chunk", USUAL),
    "news before the answer": Fault(Answer((b"HTTP/1.1 100 Continue\r\n\r\n", *WHOLE.steps))),
    # Refusals
    "HTML 502": Fault(answer(b"<h1>Bad Gateway</h1>", 502, HTML), sdk.InternalServerError, "Bad Gateway", USUAL),
    "500": Fault(error(500), sdk.InternalServerError, "status 500", USUAL),
    "529": Fault(error(529, "overloaded_error"), sdk.OverloadedError, "overloaded_error", USUAL),
    "429": Fault(busy(), sdk.RateLimitError, "rate_limit_error", USUAL),
    "429 with seconds": Fault(busy(retry_after="7"), sdk.RateLimitError, "", (7, 7)),
    "429 with milliseconds": Fault(busy(retry_after_ms="1500", retry_after="7"), sdk.RateLimitError, "", (1.5, 1.5)),
    "429 with a date": Fault(in_ten_seconds, sdk.RateLimitError, "", (7, 10)),
    "429 with a day": Fault(busy(retry_after="86400"), sdk.RateLimitError, "", USUAL),
    "429 with nonsense": Fault(busy(retry_after="nan"), sdk.RateLimitError, "", USUAL),
    "400 with a body cut off": Fault(answer(b'{"type": "err', 400), sdk.BadRequestError, "status 400"),
    # Redirects
    "a redirect to itself": Fault(redirect("/v1/messages")),
    "a redirect to another protocol": Fault(redirect("ftp://127.0.0.1/x"), LOST, "ftp"),
    "a redirect to no URL": Fault(redirect("http://[::1"), LOST),
    "a redirect without a location": Fault(answer(b"", 307), sdk.APIStatusError, "307"),
    # The body
    "a wrong content type": Fault(answer(GOOD, headers={"content-type": "image/png"})),
    "no content type": Fault(answer(GOOD, headers={"content-type": None})),
    "HTML 200": Fault(answer(b"<html>Sign in</html>", headers=HTML), INVALID, "HTML"),
    "204": Fault(answer(status=204), INVALID, "empty"),
    "an empty body": Fault(answer(b""), INVALID, "empty"),
    "truncated JSON": Fault(answer(b'{"id": "msg_1", "content": ['), INVALID, "not JSON"),
    "more than JSON": Fault(answer(b"{}{}"), INVALID, "not JSON"),
    "not UTF-8": Fault(field(b'"\xff\xfe"'), INVALID, "not UTF-8"),
    "a number without end": Fault(field(b"9" * 100_000), INVALID, "too long"),
    "nesting without end": Fault(field(b"[" * 100_000), INVALID, "nested"),
    "deep nesting": Fault(field(b'{"a":' * 5_000 + b"1" + b"}" * 5_000), INVALID, "nested"),
    "half a pair of surrogates": Fault(field(b'"\\ud800"')),
    "numbers out of range": Fault(field(b"[1e999, -1e999, 1e-999, 123456789012345678901234567890]")),
    # Compression
    "gzip": Fault(answer(GOOD, compress=True)),
    "gzip that is none": Fault(answer(GOOD, headers={"content-encoding": "gzip"}), LOST, "decompressing"),
    "gzip cut off": Fault(
        answer(gzip.compress(b'{"id": "msg_1"}' * 9)[:-20], headers={"content-encoding": "gzip"}), INVALID, "not JSON"
    ),
    "a compression that nobody knows": Fault(
        answer(b"\xff\x00", headers={"content-encoding": "rot13"}), INVALID, "UTF-8"
    ),
    "brotli": Fault(answer(brotli.compress(json.dumps(GOOD).encode()), headers={"content-encoding": "br"})),
    "brotli that is none": Fault(answer(GOOD, headers={"content-encoding": "br"}), LOST, "DecodingError"),
}

LIMIT = 4_000_000
"""The most bytes of an event or a line; the tests put it in the place of a much larger one."""
STREAM = examples.streams()["greeting"]
PIECES = examples.pieces(STREAM)
CUT = sdk.StreamTruncatedError


def with_data(data: bytes) -> Answer:
    """The stream with another event in it."""
    return events([*PIECES[:4], b"event: content_block_delta\ndata: %s\n\n" % data, *PIECES[4:]])


def instead(old: str, new: str) -> Answer:
    """The stream with something replaced."""
    assert old in STREAM
    return events(STREAM.replace(old, new, 1))


def stated(kind: str) -> bytes:
    return b'event: error\ndata: {"type":"error","error":{"type":"%s","message":"No."}}\n\n' % kind.encode()


DELTA = '"type":"content_block_delta","index":'
EVENTS: dict[str, Fault] = {
    "an error event": Fault(events([*PIECES[:4], stated("overloaded_error")]), sdk.OverloadedError, "No."),
    "an error event first": Fault(events([stated("rate_limit_error")]), sdk.RateLimitError, "No."),
    "an end between events": Fault(events(PIECES[:5]), CUT, "before its last event"),
    "an end inside an event": Fault(events([*PIECES[:5], PIECES[5][:20]]), CUT, "before its last event"),
    "an end inside a chunk": Fault(events(PIECES[:5], end=End.CLOSE), CUT, "before its last event"),
    "a reset": Fault(events(PIECES[:5], end=End.RESET, pause=0.01), CUT, "before its last event"),
    "no event": Fault(events([]), CUT, "before its last event"),
    "a stop": Fault(events(PIECES[:5], end=Wait()), TIMED_OUT, "did not come in time", timeout=0.1),
    "bytes one by one": Fault(events([bytes([byte]) for byte in STREAM.encode()])),
    "events after the last one": Fault(events([STREAM.encode(), stated("api_error")])),
    "huge lines": Fault(events(STREAM.replace("data: ", "data: " + " " * 1_000_000, 3))),
    "a line without end": Fault(events([*PIECES[:4], b"data: " + b"x" * (LIMIT + 1)]), INVALID, "bytes"),
    "truncated JSON": Fault(with_data(b'{"type":"content_block_delta","ind'), INVALID, "not JSON"),
    "a word": Fault(with_data(b"[DONE"), INVALID, "event"),
    "no object": Fault(with_data(b"5"), INVALID, "not a JSON object"),
    "not UTF-8": Fault(with_data(b'{"type":"content_block_delta","index":"\xff"}'), INVALID, "not UTF-8"),
    "a number without end": Fault(with_data(b"9" * 100_000), INVALID, "too long"),
    "nesting without end": Fault(with_data(b"[" * 100_000), INVALID, "nested"),
    "HTML inside": Fault(with_data(b"<html>"), INVALID, "HTML"),
    "HTML instead": Fault(answer(b"<html>Sign in</html>", headers=HTML), INVALID, "text/html"),
    "JSON instead": Fault(WHOLE, INVALID, "application/json"),
    "nothing instead": Fault(answer(status=204), INVALID, "event stream"),
    "gzip": Fault(answer(STREAM.encode(), headers={"content-type": "text/event-stream"}, compress=True)),
    "gzip that is none": Fault(events(STREAM, {"content-encoding": "gzip"}), INVALID, "decompress"),
}

BUILDING: dict[str, Fault] = {
    "an index out of range": Fault(instead(DELTA + "0", DELTA + "7"), INVALID, "7"),
    "a negative index": Fault(instead(DELTA + "0", DELTA + "-1"), INVALID, "-1"),
    "an absurd index": Fault(instead(DELTA + "0", DELTA + "1" + "0" * 30), INVALID),
    "an index that is text": Fault(instead(DELTA + "0", DELTA + '"0"'), INVALID),
    "no first event": Fault(events(PIECES[1:]), INVALID),
    "text that is a number": Fault(instead('"text":"Hello"', '"text":5'), INVALID),
}
"""Events that do not fit the others, which matters only to who builds the result."""

LINE = b'{"custom_id":"one","result":{"type":"expired"}}\n'
JSONL = {"content-type": "application/x-jsonl"}


def lines(*found: bytes, end: Any = None) -> Answer:
    return events(found, JSONL, end=end)


LINES: dict[str, Fault] = {
    "an end inside a line": Fault(lines(LINE, LINE[:20]), CUT, "middle of a line"),
    "an end inside a chunk": Fault(lines(LINE, end=End.CLOSE), CUT, "1 whole lines"),
    "a reset": Fault(lines(LINE, LINE[:20], end=End.RESET), CUT, "before its last line"),
    "a stop": Fault(lines(LINE, end=Wait()), TIMED_OUT, "did not come in time", timeout=0.1),
    "bytes one by one": Fault(lines(*(bytes([byte]) for byte in LINE))),
    "no last line break": Fault(lines(LINE, LINE.rstrip())),
    "no lines": Fault(lines()),
    "truncated JSON": Fault(lines(LINE, LINE[:20] + b"\n", LINE), INVALID, "Line 2 .*not JSON"),
    "a word": Fault(lines(LINE, b"oops\n"), INVALID, "Line 2 .*not JSON"),
    "no object": Fault(lines(b"5\n"), INVALID, "Line 1 .*not a JSON object"),
    "HTML": Fault(lines(LINE, LINE, b"<html>\n"), INVALID, "Line 3 .*HTML"),
    "HTML instead": Fault(answer(b"<html>Sign in</html>", headers=HTML), INVALID, "Line 1 .*HTML"),
    "not UTF-8": Fault(lines(b'{"custom_id":"\xff"}\n'), INVALID, "Line 1 .*not UTF-8"),
    "a number without end": Fault(lines(b"9" * 100_000 + b"\n"), INVALID, "Line 1 .*too long"),
    "nesting without end": Fault(lines(b"[" * 100_000 + b"\n"), INVALID, "Line 1 .*nested"),
    "204": Fault(answer(status=204)),
    "gzip": Fault(answer(LINE, headers=JSONL, compress=True)),
    "gzip that is none": Fault(events(LINE, {**JSONL, "content-encoding": "gzip"}), INVALID, "decompress"),
    "a line without end": Fault(lines(LINE, b'"' + b"x" * LIMIT), INVALID, "Line 2 .*bytes"),
}

PAGES: dict[str, Fault] = {
    "no object": Fault(answer(b"[]"), INVALID),
    "no list": Fault(answer(b'{"data": 5}'), INVALID),
    "HTML": Fault(answer(b"<html>", headers=HTML), INVALID, "HTML"),
    "truncated JSON": Fault(answer(b'{"data": ['), INVALID, "not JSON"),
    "an end inside the body": Fault(answer(b'{"data": []}').cut(100), LOST, "Connection error", USUAL),
}
