"""Streams that end too early: at whichever byte, there is the complete message, or an error that has what had come."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk

from . import examples, oracle
from .colour import Colour
from .server import Server
from .wire import End, events

GREETING = examples.requests()["greeting"]
ENDS = {"properly": None, "closed": End.CLOSE, "reset": End.RESET}


def check(data: bytes, message: Any, error: Any, where: str) -> None:
    """Whether that is what this beginning of a stream has to give."""
    expected, complete = oracle.outcome(data[: data.rfind(b"\n\n") + 2] if b"\n\n" in data else b"")
    if complete:
        assert error is None and message.to_dict(mode="json") == expected, where
        return
    assert type(error) is sdk.StreamTruncatedError, where
    partial = error.partial
    assert (None if partial is None else partial.to_dict(mode="json")) == expected, where
    assert expected is None or type(partial) is sdk.types.Message


async def outcome(colour: Colour, client: Any) -> tuple[Any, Any]:
    """The final message of a stream, or the error it ends in."""
    try:
        async with colour.entered(client.messages.stream(**GREETING)) as stream:
            return await colour(stream.get_final_message()), None
    except sdk.APIError as error:
        return None, error


@pytest.mark.parametrize("name", list(examples.streams()))
async def test_every_byte(colour: Colour, name: str) -> None:
    data = examples.streams()[name].encode()
    cuts: Iterator[int] = iter(range(len(data) + 1))

    def reply(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"content-type": "text/event-stream"}, content=data[: next(cuts)])

    client = colour.client(http_client=colour.http_client(transport=httpx2.MockTransport(reply)))
    for cut in range(len(data) + 1):
        check(data[:cut], *await outcome(colour, client), f"cut at {cut}: {data[max(0, cut - 30) : cut]!r}")


# All kinds of deltas, in few bytes.
SHORT = examples.written(
    *examples.events_of(
        {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "model": "m",
            "content": [
                {"type": "text", "text": "Ahoj 🐎!", "citations": None},
                {"type": "tool_use", "id": "t", "name": "n", "input": {"a": ["ž", 1.5]}},
            ],
            "stop_reason": "tool_use",
            "stop_sequence": None,
            "stop_details": None,
            "container": None,
            "usage": {
                "input_tokens": 1,
                "output_tokens": 2,
                "server_tool_use": None,
                "cache_creation_input_tokens": None,
                "cache_read_input_tokens": 3,
            },
        }
    )
).encode()


@pytest.mark.parametrize("end", list(ENDS))
async def test_over_a_connection(colour: Colour, server: Server, end: str) -> None:
    client = colour.client(server, max_retries=0)
    # What the server says, in one piece; a reset may take the end of it back, so then only orderly ends are looked at.
    for cut in range(0, len(SHORT) + 1, 3 if end == "properly" else 7):
        server.script(events(SHORT[:cut], end=ENDS[end]))
        message, error = await outcome(colour, client)
        if end == "reset":
            assert message is not None or isinstance(error, (sdk.StreamTruncatedError, sdk.APIConnectionError))
            continue
        check(SHORT[:cut], message, error, f"cut at {cut}: {SHORT[max(0, cut - 30) : cut]!r}")


@pytest.mark.parametrize("end", list(ENDS))
@pytest.mark.parametrize("way", ["raw events", "events", "text", "final text", "until done"])
async def test_every_way_to_read(colour: Colour, server: Server, end: str, way: str) -> None:
    pieces = examples.pieces(examples.streams()["greeting"])[:6]
    server.script(events(pieces, end=ENDS[end], pause=0.01 if end == "reset" else 0.0))
    client = colour.client(server)
    with pytest.raises(sdk.StreamTruncatedError) as info:
        if way == "raw events":
            await colour.all(await colour(client.messages.create(**GREETING, stream=True)))
        else:
            async with colour.entered(client.messages.stream(**GREETING)) as stream:
                if way == "events":
                    await colour.all(stream)
                elif way == "text":
                    await colour.all(stream.text_stream)
                elif way == "final text":
                    await colour(stream.get_final_text())
                else:
                    await colour(stream.until_done())
    error = info.value
    assert isinstance(error, sdk.APIError) and error.response.status_code == 200
    assert error.request.url == f"{server.url}/v1/messages"
    if way != "raw events":
        assert error.partial.content[0].text == "Hello, keepers of the light!" and error.partial.stop_reason is None
        assert pickle.loads(pickle.dumps(error)).partial == error.partial
    assert len(server.requests) == 1


async def test_the_error_comes_again(colour: Colour, server: Server) -> None:
    server.script(events(examples.pieces(examples.streams()["greeting"])[:6]))
    async with colour.entered(colour.client(server).messages.stream(**GREETING)) as stream:
        for _ in range(2):
            with pytest.raises(sdk.StreamTruncatedError):
                await colour(stream.get_final_message())
        with pytest.raises(sdk.StreamTruncatedError):
            await colour.all(stream)
        with pytest.raises(sdk.StreamTruncatedError):
            await colour.all(stream.text_stream)
        assert stream.current_message_snapshot.content[0].text == "Hello, keepers of the light!"


async def test_leaving_a_stream_is_no_error(colour: Colour, server: Server) -> None:
    async with colour.entered(colour.client(server).messages.stream(**GREETING)) as stream:
        async for _ in colour.iterate(stream):
            break
    with pytest.raises(sdk.StreamTruncatedError):
        await colour(stream.get_final_message())
