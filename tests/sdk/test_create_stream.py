"""`messages.create(stream=True)`: the events as they come."""

from __future__ import annotations

import json
from typing import Any

import pytest

from anthropic_messages import types

from . import examples
from .colour import Colour
from .server import Server
from .wire import Wait, events

GREETING = examples.requests()["greeting"]


def recorded(name: str) -> list[Any]:
    """The events of a recorded stream, without pings."""
    lines = examples.streams()[name].split("\n")
    values = [json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data: ")]
    return [value for value in values if value["type"] != "ping"]


@pytest.mark.parametrize("name", list(examples.streams()))
async def test_every_recorded_stream(colour: Colour, server: Server, name: str) -> None:
    client = colour.client(server)
    stream = await colour(client.messages.create(**examples.requests()[name], stream=True))
    assert type(stream) is colour.stream_class
    assert [event.to_dict(mode="json") for event in await colour.all(stream)] == recorded(name)
    assert server.last.json == {**examples.requests()[name], "stream": True}
    assert stream.response.status_code == 200 and stream.response.headers["request-id"] == "req_01Loopback"


async def test_events_are_typed(colour: Colour, server: Server) -> None:
    stream = await colour(colour.client(server).messages.create(**examples.requests()["tool_use"], stream=True))
    found = await colour.all(stream)
    assert {type(event) for event in found} == {
        types.RawMessageStartEvent,
        types.RawContentBlockStartEvent,
        types.RawContentBlockDeltaEvent,
        types.RawContentBlockStopEvent,
        types.RawMessageDeltaEvent,
        types.RawMessageStopEvent,
    }
    deltas = {type(event.delta) for event in found if event.type == "content_block_delta"}
    assert deltas == {types.TextDelta, types.InputJSONDelta}
    inputs = [event.delta for event in found if event.type == "content_block_delta" and event.index == 1]
    assert "".join(delta.partial_json for delta in inputs) == '{"harbour": "Port Ellery", "date": "2026-08-09"}'


async def test_events_come_one_by_one(colour: Colour, server: Server) -> None:
    pieces = examples.pieces(examples.streams()["greeting"])
    answer = events(pieces[:1], end=Wait(10))
    server.script(answer)
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True))
    first = await colour.next(stream)
    assert first.type == "message_start"
    await colour.close(stream)


async def test_iterating_again_goes_on(colour: Colour, server: Server) -> None:
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True))
    seen: list[str] = []
    async for event in colour.iterate(stream):
        seen.append(event.type)
        if len(seen) == 3:
            break
    seen += [event.type for event in await colour.all(stream)]
    assert seen == [event["type"] for event in recorded("greeting")]
    assert await colour.all(stream) == []


async def test_a_stream_is_a_context_manager(colour: Colour, server: Server) -> None:
    async with colour.entered(await colour(colour.client(server).messages.create(**GREETING, stream=True))) as stream:
        assert (await colour.next(stream)).type == "message_start"
    assert stream.response.is_closed


async def test_a_never_ending_body_after_the_last_event(colour: Colour, server: Server) -> None:
    server.script(events(examples.streams()["greeting"], end=Wait()))
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True, timeout=5))
    assert (await colour.all(stream))[-1].type == "message_stop"
    assert stream.response.is_closed
    assert server.wait_until_open(0)


async def test_what_follows_the_last_event_is_no_concern(colour: Colour, server: Server) -> None:
    server.script(events([examples.streams()["greeting"].encode(), b'event: error\ndata: {"type":"error"}\n\n' * 3]))
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True))
    assert (await colour.all(stream))[-1].type == "message_stop"


async def test_compressed(colour: Colour, server: Server) -> None:
    import gzip

    data = gzip.compress(examples.streams()["greeting"].encode())
    server.script(events([data[:100], data[100:101], data[101:]], {"content-encoding": "gzip"}))
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True))
    assert len(await colour.all(stream)) == len(recorded("greeting"))


@pytest.mark.parametrize("kind", ["text/event-stream", "TEXT/Event-Stream ;x=y", None])
async def test_content_types_of_event_streams(colour: Colour, server: Server, kind: str | None) -> None:
    server.script(events(examples.streams()["greeting"], {"content-type": kind}))
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True))
    assert len(await colour.all(stream)) == len(recorded("greeting"))


async def test_accepts_an_event_stream(colour: Colour, server: Server) -> None:
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True))
    await colour.close(stream)
    assert "text/event-stream" in server.last.headers["accept"] or "application/json" in server.last.headers["accept"]
