"""Results of one JSON value a line: cut anywhere, broken anywhere, given up, endless."""

from __future__ import annotations

import asyncio
import gc
import json
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Annotated, Any, Literal

import httpx2
import pytest
from tests.runtime.streaming_sample import Client, pieces
from tests.runtime.test_stream_connection import END, Server, chunk

from runtime.errors import APIError, APIResponseValidationError, APITimeoutError, StreamTruncatedError
from runtime.json_lines import AsyncJSONLines, JSONLines
from runtime.line_reader import LineDecoder
from runtime.models import BaseModel, OneOf, UnknownVariant

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/x-jsonl\r\ntransfer-encoding: chunked\r\n\r\n"


class Done(BaseModel):
    type: Literal["done"]
    id: int
    text: str | None = None


class Failed(BaseModel):
    type: Literal["failed"]
    id: int


class UnknownOutcome(UnknownVariant):
    pass


Outcome = Annotated[Done | Failed | UnknownOutcome, OneOf("type")]
LINES = [
    {"type": "done", "id": 1, "text": "Zoë\u2028 \x85 €\r\n"},
    {"type": "failed", "id": 2},
    {"type": "paused", "id": 3},
    {"type": "done", "id": 4, "text": None},
]
BODY = b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in LINES)


class Chunks(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body in chunks, which may fail at its end, and knows whether it was closed."""

    def __init__(self, chunks: Iterable[bytes], error: Exception | None = None) -> None:
        self.chunks = chunks
        self.error = error
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self.chunks
        if self.error is not None:
            raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for one in self:
            yield one

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def response(chunks: Iterable[bytes], error: Exception | None = None, kind: str = "application/x-jsonl") -> Any:
    request = httpx2.Request("GET", "https://api.acme.test/results")
    return httpx2.Response(200, headers={"content-type": kind}, stream=Chunks(chunks, error), request=request)


def lines(given: httpx2.Response, type_: Any = Outcome, strict: bool = False) -> JSONLines[Any]:
    return JSONLines(response=given, event_type=type_, client=Client(strict=strict))


def all_of(chunks: Iterable[bytes], kind: str = "application/x-jsonl", **options: Any) -> list[Any]:
    """The lines in both colours, which must agree."""
    chunks = list(chunks)
    found = list(lines(response(chunks, kind=kind), **options))

    async def run() -> list[Any]:
        strict, type_ = options.get("strict", False), options.get("type_", Outcome)
        stream = AsyncJSONLines[Any](
            response=response(chunks, kind=kind), event_type=type_, client=Client(strict=strict)
        )
        return [line async for line in stream]

    assert asyncio.run(run()) == found
    return found


def failure(chunks: Iterable[bytes], error: Exception | None = None, **options: Any) -> APIError:
    """How reading fails, in both colours; looking again gives the same failure."""
    chunks = list(chunks)
    stream = lines(response(chunks, error), **options)
    with pytest.raises(APIError) as caught:
        list(stream)
    with pytest.raises(APIError) as again:
        list(stream)
    assert again.value is caught.value

    async def run() -> None:
        strict, type_ = options.get("strict", False), options.get("type_", Outcome)
        stream = AsyncJSONLines[Any](response=response(chunks, error), event_type=type_, client=Client(strict=strict))
        with pytest.raises(type(caught.value)) as other:
            async for _ in stream:
                pass
        assert str(other.value) == str(caught.value)

    asyncio.run(run())
    return caught.value


@pytest.mark.parametrize("size", [1, 2, 3, 7, 50, 100_000])
def test_lines_come_typed_however_the_body_is_cut(size: int) -> None:
    found = all_of(pieces(BODY, size))
    assert [type(one) for one in found] == [Done, Failed, UnknownOutcome, Done]
    assert [one.to_dict() for one in found] == LINES


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n", b"\n\n \t\r\n"])
@pytest.mark.parametrize("between", [b"\n", b"\r\n", b"\n\n\r\n  \n"])
@pytest.mark.parametrize("start", [b"", b"\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
@pytest.mark.parametrize("size", [1, 1000])
def test_ends_of_lines_and_blank_lines(start: bytes, between: bytes, end: bytes, size: int) -> None:
    body = start + between.join(json.dumps(line).encode() for line in LINES) + end
    assert [one.to_dict() for one in all_of(pieces(body, size))] == LINES


def test_a_body_without_lines() -> None:
    assert all_of([]) == all_of([b"\n", b" "]) == []


def test_records_with_separators() -> None:
    body = b"".join(b"\x1e" + json.dumps(line).encode() + b"\n" for line in LINES[:2])
    found = all_of(pieces(body, 9), kind="application/json-seq; charset=utf-8", strict=True)
    assert [one.to_dict() for one in found] == LINES[:2]


def test_a_line_that_breaks_the_schema_is_read_leniently_or_is_an_error() -> None:
    body = json.dumps(LINES[0]).encode() + b'\n{"type":"done","id":"five"}\n'
    assert all_of([body])[-1].id == "five"
    error = failure([body], strict=True)
    assert isinstance(error, APIResponseValidationError)
    assert error.message.startswith("Line 2 of the response does not match what the API promises: ")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"oops, secret-key", "Line 6 of the response is not JSON: oops, [redacted]"),
        (b'{"type":"done",}', 'Line 6 of the response is not JSON where JSON was promised: {"type":"done",}'),
        (b'{"type":"done","id":1}}', "Line 6 of the response is not JSON where JSON was promised: "),
        (b"<html>", "Line 6 of the response is HTML or XML where JSON was promised: <html>"),
        (b'{"type":"d\xffne"}', 'Line 6 of the response is not UTF-8: {"type":"d\ufffdne"}'),
        (b"[1]", "Line 6 of the response is not a JSON object: [1]"),
        (b"null", "Line 6 of the response is not a JSON object: null"),
        (b"[" * 5000 + b"]" * 5000, "Line 6 of the response is nested too deeply to be read: [[["),
        (b"1" * 5000, "Line 6 of the response contains a number that is too long to be read: 111"),
    ],
)
def test_a_bad_line_is_an_error_that_says_which(line: bytes, said: str) -> None:
    error = failure(pieces(BODY + b"\r\n" + line + b"\n" + BODY, 30))
    assert isinstance(error, APIResponseValidationError)
    assert error.message.startswith(said)
    assert len(error.message) < 400
    assert error.response.status_code == 200


@pytest.mark.parametrize("cut", range(1, len(BODY)))
def test_a_body_that_ends_in_the_middle_of_a_line(cut: int) -> None:
    before = BODY[:cut].count(b"\n")
    rest = BODY[:cut].rpartition(b"\n")[2]
    if not rest or rest.endswith(b"}"):
        assert len(list(lines(response([BODY[:cut]])))) == before + bool(rest)
        return
    stream = lines(response([BODY[:cut]]))
    for _ in range(before):
        next(stream)
    with pytest.raises(StreamTruncatedError, match=f"in the middle of a line. .{before} whole lines"):
        next(stream)


@pytest.mark.parametrize(
    ("cause", "kind", "said"),
    [
        (httpx2.RemoteProtocolError("peer closed"), StreamTruncatedError, "before its last line: peer closed .4 whole"),
        (httpx2.ReadError(""), StreamTruncatedError, "before its last line: ReadError"),
        (OSError(5, "gone"), StreamTruncatedError, "gone"),
        (httpx2.ReadTimeout("slow"), APITimeoutError, "The next line of the stream did not come in time"),
        (httpx2.DecodingError("bad gzip"), APIResponseValidationError, "cannot be decompressed"),
    ],
)
def test_a_connection_that_fails(cause: Exception, kind: type[APIError], said: str) -> None:
    error = failure([BODY, b'{"type'], cause)
    assert type(error) is kind
    assert error.__cause__ is cause
    with pytest.raises(kind, match=said):
        raise error


def test_a_line_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.line_reader.MAX_LINE_BYTES", 1000)
    error = failure([BODY] + [b"1" * 100] * 20)
    assert error.message == "Line 5 of the response is longer than 1000 bytes"


def test_tiny_chunks_cost_linear_time() -> None:
    decoder = LineDecoder()
    byte = b"x"
    for _ in range(1_000_000):
        decoder.feed(byte)
    assert [len(line) for line in decoder.feed(b"\n")] == [1_000_000]


def test_nothing_is_held_in_memory() -> None:
    def body() -> Iterator[bytes]:
        block = BODY * 25
        for _ in range(500):
            yield block

    for _ in lines(response([BODY])):
        pass
    tracemalloc.start()
    try:
        assert sum(1 for _ in lines(response(body()))) == 50_000
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
        assert asyncio.run(count(response(body()))) == 50_000
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


async def count(given: httpx2.Response) -> int:
    found = 0
    async for _ in AsyncJSONLines[Any](response=given, event_type=Outcome, client=Client()):
        found += 1
    return found


def read_all(stream: JSONLines[Any]) -> None:
    assert len(list(stream)) == 4


def fail_in_line(stream: JSONLines[Any]) -> None:
    with stream:
        for _ in stream:
            break


def close_it(stream: JSONLines[Any]) -> None:
    next(stream)
    stream.close()
    with pytest.raises(StreamTruncatedError, match="closed before its last line"):
        next(stream)


def drop_it(stream: JSONLines[Any]) -> None:
    next(stream)


@pytest.mark.parametrize("use", [read_all, fail_in_line, close_it, drop_it])
def test_the_connection_is_released(use: Callable[[JSONLines[Any]], None]) -> None:
    given = response(pieces(BODY, 10))
    gc.disable()
    try:
        use(lines(given))
        assert given.is_closed
        assert given.stream.closed
    finally:
        gc.enable()


def test_the_connection_is_released_async() -> None:
    async def run() -> None:
        for use in ("all", "with", "close", "drop"):
            given = response(pieces(BODY, 10))
            stream = AsyncJSONLines[Any](response=given, event_type=Outcome, client=Client())
            if use == "all":
                assert len([line async for line in stream]) == 4
            elif use == "with":
                async with stream:
                    await anext(stream)
            else:
                await anext(stream)
                if use == "close":
                    await stream.close()
            del stream
            await asyncio.sleep(0.01)
            assert given.is_closed, use
            assert given.stream.closed, use
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def test_a_connection_is_used_again() -> None:
    server = Server()
    server.parts = [HEAD, chunk(BODY), END]
    try:
        with httpx2.Client() as client:
            for _ in range(3):
                given = client.send(client.build_request("POST", server.url), stream=True)
                assert len(list(lines(given))) == 4
        assert (server.connections, server.requests) == (1, 3)
        server.parts = [HEAD, chunk(BODY), -1.0]
        with httpx2.Client() as client:
            given = client.send(client.build_request("POST", server.url), stream=True)
            with pytest.raises(StreamTruncatedError) as caught:
                list(lines(given))
            assert isinstance(caught.value.__cause__, httpx2.RemoteProtocolError)
    finally:
        server.end()
