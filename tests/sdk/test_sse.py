"""Event streams as the WHATWG standard has them, in whatever form a server or a proxy may write them."""

from __future__ import annotations

import json
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk

from . import examples
from .colour import Colour
from .server import Server
from .wire import events

GREETING = examples.requests()["greeting"]
STREAM = examples.streams()["greeting"]
TEXT = examples.responses()["greeting"]["content"][0]["text"]


async def final(colour: Colour, server: Server, pieces: Any, **options: Any) -> Any:
    """The message that a stream builds."""
    server.script(events(pieces, **options))
    async with colour.entered(colour.client(server).messages.stream(**GREETING)) as stream:
        return await colour(stream.get_final_message())


def lines(*texts: str) -> str:
    """A stream whose only text block has these texts, each in a delta of its own."""
    message = {**examples.responses()["greeting"], "content": [{"type": "text", "text": "", "citations": None}]}
    found = list(examples.events_of(message))
    at = next(index for index, event in enumerate(found) if event["type"] == "content_block_delta")
    deltas = [
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}} for text in texts
    ]
    return examples.written(*found[:at], *deltas, *found[at + 1 :])


DATA_FIRST = "".join(
    f"{data}\n{name}\n\n"
    for name, data in (event.decode().rstrip("\n").split("\n") for event in examples.pieces(STREAM))
)

FORMS: dict[str, str | bytes] = {
    "LF": STREAM,
    "CR LF": STREAM.replace("\n", "\r\n"),
    "CR": STREAM.replace("\n", "\r"),
    "mixed line ends": STREAM.replace("\n\n", "\r\n\n", 3).replace("data: ", "data:", 2).replace("\n\n", "\r\r", 2),
    "a byte order mark": b"\xef\xbb\xbf" + STREAM.encode(),
    "comments": ": hello\n\n" + STREAM.replace("event: ", ":\n: not an event\nevent: "),
    "comments between the lines": STREAM.replace("\ndata: ", "\n:keep-alive\ndata: "),
    "id and retry": STREAM.replace("event: ", "id: 5\nretry: 3000\nevent: "),
    "odd id and retry": STREAM.replace("event: ", "id\nid: a\x00b\nretry: soon\nretry:\nevent: "),
    "unknown fields": STREAM.replace("event: ", "colour: red\nnothing\nDATA: x\n data: y\nevent: "),
    "no space after the colon": STREAM.replace("event: ", "event:").replace("data: ", "data:"),
    "data before the name": DATA_FIRST,
    "a byte order mark before data": b"\xef\xbb\xbf" + DATA_FIRST.encode(),
    "no names": STREAM.replace("event: ", "x: "),
    "more blank lines": "\n\n\n" + STREAM.replace("\n\n", "\n\n\n\n"),
    "data in many lines": STREAM.replace('","', '",\ndata: "'),
    "events without data": STREAM.replace("event: content", "event: pause\n\nevent: content"),
    "empty data": STREAM.replace("event: content", "event: content_block_delta\ndata\n\nevent: content"),
    "spaces in JSON": STREAM.replace('":', '" : ').replace("\n\n", " \n\n"),
    "empty pings": STREAM.replace("event: content", "event: ping\ndata: {}\n\nevent: content"),
    "pings that are no JSON": STREAM.replace("event: content", "event: ping\ndata: now\n\nevent: content"),
    "a ping as the first event": 'event: ping\ndata: {"type":"ping"}\n\n' + STREAM,
}


@pytest.mark.parametrize("name", list(FORMS))
async def test_every_form(colour: Colour, server: Server, name: str) -> None:
    body = FORMS[name]
    message = await final(colour, server, body)
    assert message.to_dict(mode="json") == examples.responses()["greeting"]
    assert body != STREAM or name == "LF"


@pytest.mark.parametrize("name", list(FORMS))
async def test_every_form_byte_by_byte(colour: Colour, server: Server, name: str) -> None:
    body = FORMS[name]
    data = body.encode() if isinstance(body, str) else body
    message = await final(colour, server, [data[index : index + 1] for index in range(len(data))])
    assert message.to_dict(mode="json") == examples.responses()["greeting"]


@pytest.mark.parametrize("size", [2, 3, 7, 64, 4096])
@pytest.mark.parametrize("name", list(examples.streams()))
async def test_pieces_of_any_size(colour: Colour, server: Server, name: str, size: int) -> None:
    data = examples.streams()[name].encode()
    message = await final(colour, server, [data[index : index + size] for index in range(0, len(data), size)])
    assert message.to_dict(mode="json") == examples.responses()[name]


SPECIAL = ["a\u2028b\u2029c\x85d\x0be\x0cf\x1cg", "ž🐎é漢", "\u200b\ufeff", "x: y\\n", "data: x"]


@pytest.mark.parametrize("text", SPECIAL, ids=ascii)
async def test_characters_that_are_no_line_breaks(colour: Colour, server: Server, text: str) -> None:
    for body in (lines(text, text), lines(text, text).replace("\n", "\r\n")):
        data = body.encode()
        message = await final(colour, server, [data])
        assert message.content[0].text == text * 2
        message = await final(colour, server, [data[index : index + 1] for index in range(len(data))])
        assert message.content[0].text == text * 2


async def test_every_split(colour: Colour) -> None:
    """Two pieces, divided at each byte in turn."""
    data = lines("ž🐎", "\u2028").replace("\n\n", "\r\n\r\n", 3).encode()
    bodies = iter([(data[:at], data[at:]) for at in range(len(data) + 1)])

    async def apart(pieces: tuple[bytes, ...]) -> Any:
        for piece in pieces:
            yield piece

    def reply(request: httpx2.Request) -> httpx2.Response:
        pieces = next(bodies)
        headers = {"content-type": "text/event-stream"}
        return httpx2.Response(200, headers=headers, content=apart(pieces) if colour.is_async else iter(pieces))

    client = colour.client(http_client=colour.http_client(transport=httpx2.MockTransport(reply)))
    for at in range(len(data) + 1):
        async with colour.entered(client.messages.stream(**GREETING)) as stream:
            assert await colour(stream.get_final_text()) == "ž🐎\u2028", f"split at {at}"


async def test_an_event_without_its_blank_line_is_dropped(colour: Colour, server: Server) -> None:
    body = STREAM.rstrip("\n")
    for end in ("", "\n"):
        with pytest.raises(sdk.StreamTruncatedError) as info:
            await final(colour, server, body + end)
        assert info.value.partial.content[0].text == TEXT and info.value.partial.stop_reason == "end_turn"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("overloaded_error", sdk.OverloadedError),
        ("rate_limit_error", sdk.RateLimitError),
        ("api_error", sdk.InternalServerError),
        ("timeout_error", sdk.DeadlineExceededError),
        ("invalid_request_error", sdk.BadRequestError),
        ("authentication_error", sdk.AuthenticationError),
        ("permission_error", sdk.PermissionDeniedError),
        ("not_found_error", sdk.NotFoundError),
        ("request_too_large", sdk.RequestTooLargeError),
        ("novel_error", sdk.APIStatusError),
    ],
)
@pytest.mark.parametrize("named", [True, False], ids=["named", "nameless"])
async def test_an_error_event(colour: Colour, server: Server, kind: str, expected: type, named: bool) -> None:
    body = {"type": "error", "error": {"type": kind, "message": "The tide is out."}, "request_id": "req_9"}
    text = f"event: error\ndata: {json.dumps(body)}\n\n"
    pieces = [*examples.pieces(STREAM)[:6], text.encode() if named else text.partition("\n")[2].encode()]
    server.script(events(pieces), events(pieces))
    client = colour.client(server)
    seen: list[Any] = []
    with pytest.raises(sdk.APIStatusError) as info:
        async for event in colour.iterate(await colour(client.messages.create(**GREETING, stream=True))):
            seen.append(event)
    assert type(info.value) is expected and len(seen) == 5
    assert info.value.type == kind and info.value.body == body and "The tide is out." in str(info.value)
    assert info.value.request_id == "req_01Loopback" and info.value.response.status_code == 200
    assert len(server.requests) == 1, "what has begun must not be sent again"
    async with colour.entered(client.messages.stream(**GREETING)) as stream:
        with pytest.raises(expected):
            await colour(stream.get_final_message())
        assert stream.current_message_snapshot.content[0].text == "Hello, keepers of the light!"


@pytest.mark.parametrize("data", ["{}", "no JSON", '{"type":"error"}', '{"type":"error","error":5}', "[]"])
async def test_an_error_event_in_another_form(colour: Colour, server: Server, data: str) -> None:
    with pytest.raises(sdk.APIStatusError) as info:
        await final(colour, server, [*examples.pieces(STREAM)[:4], f"event: error\ndata: {data}\n\n".encode()])
    assert info.value.type is None or isinstance(info.value.type, str)


async def test_a_long_event(colour: Colour, server: Server) -> None:
    text = "long " * 400_000
    data = lines(text).encode()
    message = await final(colour, server, [data[index : index + 50_000] for index in range(0, len(data), 50_000)])
    assert message.content[0].text == text
