"""Answers that are no answers: whatever comes, the user gets an error of the package, soon, that says what came."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

import anthropic_messages as sdk

from . import examples
from .colour import Colour
from .server import Server
from .wire import Answer, answer, events

pytestmark = pytest.mark.filterwarnings("error")

GREETING = examples.requests()["greeting"]
STREAM = examples.streams()["greeting"]

# What came, and what the error says about it. Without the latter the text is returned as it is, unless strict.
BODIES: dict[str, tuple[Any, str | None]] = {
    "html": (answer(b"<!doctype html><title>Sign in</title>", headers={"content-type": "text/html"}), "HTML"),
    "html that calls itself JSON": (answer(b"<html>Sign in</html>"), "HTML"),
    "empty": (answer(b""), "empty"),
    "nothing": (answer(status=204), "empty"),
    "spaces": (answer(b" \r\n"), "empty"),
    "cut JSON": (answer(b'{"id": "msg_1", "content": ['), "is not JSON"),
    "damaged JSON": (answer(b'{"id": "msg_1",}'), "is not JSON"),
    "not UTF-8": (answer(b'{"id": "\xff\xfe"}'), "is not UTF-8"),
    "NaN": (answer(b'{"id": NaN}'), None),
    "two values": (answer(b"{}{}"), "is not JSON"),
    "a word": (answer(b"OK"), None),
    "deep": (answer(b'{"a":' * 100_000 + b"1" + b"}" * 100_000), "nested"),
    "deep lists": (answer(b"[" * 50_000 + b"]" * 50_000), "nested"),
    "a long number": (answer(b'{"id": ' + b"9" * 100_000 + b"}"), "number"),
}


async def received(colour: Colour, server: Server, what: Answer, **options: Any) -> Any:
    server.script(what)
    return await colour(colour.client(server, max_retries=0, **options).messages.create(**GREETING))


@pytest.mark.parametrize("name", list(BODIES))
async def test_a_body_that_is_no_message(colour: Colour, server: Server, name: str) -> None:
    what, complaint = BODIES[name]
    if complaint is None:
        try:
            value = await received(colour, server, what)
        except sdk.APIResponseValidationError:
            return
        assert isinstance(value, (str, sdk.BaseModel))
        return
    with pytest.raises(sdk.APIResponseValidationError, match=complaint) as info:
        await received(colour, server, what)
    assert len(str(info.value)) < 2_000 and len(str(info.value.body)) < 2_000
    assert info.value.response.status_code == info.value.status_code in (200, 204)


@pytest.mark.parametrize("name", list(BODIES))
async def test_strictness_always_refuses_it(colour: Colour, server: Server, name: str) -> None:
    with pytest.raises(sdk.APIResponseValidationError) as info:
        await received(colour, server, BODIES[name][0], _strict_response_validation=True)
    assert len(str(info.value)) < 2_000


@pytest.mark.parametrize("value", [5, None, True, "text", [], [1, {"a": 2}], 1.5])
async def test_json_that_is_no_object(colour: Colour, server: Server, value: Any) -> None:
    try:
        found = await received(colour, server, answer(json.dumps(value).encode()))
    except sdk.APIResponseValidationError:
        return
    assert found == value


@pytest.mark.parametrize("value", [b"1e999", b"-1e999", b"1e-999", b"123456789012345678901234567890", b"0.1e1"])
async def test_absurd_numbers(colour: Colour, server: Server, value: bytes) -> None:
    body = b'{"id":"x","type":"message","usage":{"input_tokens":%s}}' % value
    message = await received(colour, server, answer(body))
    assert isinstance(message, sdk.BaseModel)
    message.to_json(), message.to_dict(), repr(message)


async def test_compressed(colour: Colour, server: Server) -> None:
    message = await received(colour, server, answer(examples.responses()["greeting"], compress=True))
    assert message.id == "msg_01Greet4kTz"


@pytest.mark.parametrize("kind", ["text/plain", "text/html", "application/problem+json", "nonsense", None])
async def test_the_content_type_does_not_matter_where_it_is_json(
    colour: Colour, server: Server, kind: str | None
) -> None:
    message = await received(colour, server, answer(examples.responses()["greeting"], headers={"content-type": kind}))
    assert message.to_dict(mode="json") == examples.responses()["greeting"]


async def test_badly_compressed(colour: Colour, server: Server) -> None:
    good = gzip.compress(b'{"id": "msg_1"}')
    for data in (b"not gzip", good[:10] + b"\x00" * 20):
        with pytest.raises(sdk.APIError) as info:
            await received(colour, server, answer(data, headers={"content-encoding": "gzip"}))
        assert isinstance(info.value, (sdk.APIResponseValidationError, sdk.APIConnectionError))


async def test_a_byte_order_mark(colour: Colour, server: Server) -> None:
    try:
        message = await received(colour, server, answer(b'\xef\xbb\xbf{"id": "msg_1"}'))
    except sdk.APIResponseValidationError:
        return
    assert message.id == "msg_1"


FOREIGN: dict[str, Answer] = {
    "JSON": answer(examples.responses()["greeting"]),
    "an error with status 200": answer(examples.errors()["overloaded"]),
    "HTML": answer(b"<html>Sign in</html>", headers={"content-type": "text/html"}),
    "nothing": answer(status=204),
    "an empty JSON body": answer(b""),
    "endless text": answer(b"x" * 1_000_000, headers={"content-type": "text/plain"}),
}


@pytest.mark.parametrize("name", list(FOREIGN))
async def test_another_answer_to_a_streaming_request(colour: Colour, server: Server, name: str) -> None:
    server.script(FOREIGN[name], FOREIGN[name])
    client = colour.client(server, max_retries=0)
    with pytest.raises(sdk.APIError) as info:
        await colour.all(await colour(client.messages.create(**GREETING, stream=True)))
    assert isinstance(info.value, (sdk.APIResponseValidationError, sdk.StreamTruncatedError, sdk.APIStatusError))
    assert len(str(info.value)) < 2_000
    with pytest.raises(sdk.APIError):
        async with colour.entered(client.messages.stream(**GREETING)) as stream:
            await colour(stream.get_final_message())


DATA: dict[str, bytes] = {
    "cut JSON": b'{"type":"content_block_delta","index":0',
    "not UTF-8": b'{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"\xff"}}',
    "a number": b"5",
    "a list": b"[]",
    "null": b"null",
    "a word": b"[DONE]",
    "deep": b'{"a":' * 20_000 + b"1" + b"}" * 20_000,
    "HTML": b"<html>",
}


@pytest.mark.parametrize("name", list(DATA))
async def test_events_that_are_no_events(colour: Colour, server: Server, name: str) -> None:
    pieces = examples.pieces(examples.streams()["greeting"])
    pieces.insert(3, b"event: content_block_delta\ndata: %s\n\n" % DATA[name])
    server.script(events(pieces), events(pieces))
    client = colour.client(server)
    stream = await colour(client.messages.create(**GREETING, stream=True))
    with pytest.raises(sdk.APIResponseValidationError) as info:
        await colour.all(stream)
    assert len(str(info.value)) < 2_000
    assert stream.response.is_closed
    with pytest.raises(sdk.APIResponseValidationError):
        await colour.all(stream)
    async with colour.entered(client.messages.stream(**GREETING)) as helper:
        with pytest.raises(sdk.APIResponseValidationError):
            await colour(helper.get_final_message())


def _with(old: str, new: str) -> str:
    assert old in STREAM
    return STREAM.replace(old, new, 1)


DELTA = '"type":"content_block_delta","index":0'
ILL_FITTING: dict[str, str] = {
    "an index out of range": _with(DELTA, '"type":"content_block_delta","index":7'),
    "a negative index": _with(DELTA, '"type":"content_block_delta","index":-1'),
    "a huge index": _with(DELTA, '"type":"content_block_delta","index":1000000000000'),
    "a textual index": _with(DELTA, '"type":"content_block_delta","index":"0"'),
    "no index": _with(DELTA, '"type":"content_block_delta"'),
    "a gap between blocks": _with('content_block_start","index":0', 'content_block_start","index":3'),
    "no start": STREAM[STREAM.index("event: content_block_start") :],
    "two starts": STREAM[: STREAM.index("event: content_block_start")] + STREAM,
    "text that is a number": _with('"text":"Hello"', '"text":5'),
    "a block that is text": _with('{"type":"text","text":"","citations":null}', '"text"'),
    "a message that is text": _with('"message":{', '"message":"x","old":{'),
}


@pytest.mark.parametrize("name", list(ILL_FITTING))
async def test_events_that_do_not_fit(colour: Colour, server: Server, name: str) -> None:
    server.script(events(ILL_FITTING[name]), events(ILL_FITTING[name]), events(ILL_FITTING[name]))
    client = colour.client(server)
    for way in ("events", "text", "final"):
        with pytest.raises(sdk.APIResponseValidationError) as info:
            async with colour.entered(client.messages.stream(**GREETING)) as stream:
                if way == "events":
                    await colour.all(stream)
                elif way == "text":
                    await colour.all(stream.text_stream)
                else:
                    await colour(stream.get_final_message())
        assert len(str(info.value)) < 2_000


@pytest.mark.parametrize("partial", ["{broken", '{"a": 1', "[1, 2", '"text', "nul"])
async def test_tool_input_that_is_no_object(colour: Colour, server: Server, partial: str) -> None:
    found = list(examples.events_of(examples.responses()["tool_use"]))
    (delta,) = [event["delta"] for event in found if event.get("delta", {}).get("type") == "input_json_delta"]
    delta["partial_json"] = partial
    server.script(events(examples.written(*found)))
    async with colour.entered(colour.client(server).messages.stream(**GREETING)) as helper:
        message = await colour(helper.get_final_message())
    block = message.content[1]
    assert type(block).__name__ == "ToolUseBlock" and block.name == "get_tides"
    assert block.input == {'{"a": 1': {"a": 1}, "[1, 2": [1, 2]}.get(partial, partial)
    message.to_json(), repr(message)
