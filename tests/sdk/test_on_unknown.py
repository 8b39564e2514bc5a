"""`on_unknown`: whatever the schema does not know is told, wherever it comes, and nothing else is."""

from __future__ import annotations

import json
from typing import Any

import pytest

import anthropic_messages as sdk
from anthropic_messages import types

from . import examples
from .colour import Colour
from .server import Server
from .wire import answer, events

GREETING = examples.requests()["greeting"]
REPLY = examples.responses()["greeting"]
STREAM = examples.streams()["greeting"]


class Told(list[sdk.Unknown]):
    """What a client was told, in order."""

    def __call__(self, unknown: sdk.Unknown) -> None:
        self.append(unknown)

    @property
    def facts(self) -> list[tuple[str, str, Any]]:
        return [(one.kind, one.path, one.value) for one in self]


async def test_what_is_known_is_not_told(colour: Colour, server: Server) -> None:
    told = Told()
    for name, reply in examples.responses().items():
        server.script(answer(reply))
        await colour(colour.client(server, on_unknown=told).messages.create(**GREETING))
        assert not told, name


async def test_each_kind_is_told_with_its_place(colour: Colour, server: Server) -> None:
    told = Told()
    reply = {
        **{name: value for name, value in REPLY.items() if name != "model"},
        "mood": "calm",
        "stop_reason": "bored",
        "content": [{"type": "text", "text": "a", "citations": None, "font/~": 1}, {"type": "smell", "of": "salt"}],
        "usage": {**REPLY["usage"], "input_tokens": "many"},
    }
    server.script(answer(reply))
    message = await colour(colour.client(server, on_unknown=told).messages.create(**GREETING))
    assert sorted(told.facts, key=str) == sorted(
        [
            ("field", "/mood", "calm"),
            ("value", "/stop_reason", "bored"),
            ("missing", "/model", None),
            ("field", "/content/0/font~1~0", 1),
            ("variant", "/content/1", message.content[1]),
            ("value", "/usage/input_tokens", "many"),
        ],
        key=str,
    )
    assert {one.operation for one in told} == {"POST /v1/messages"}
    by_path = {one.path: one.model for one in told}
    assert by_path["/mood"] is types.Message and by_path["/usage/input_tokens"] is types.Usage


async def test_events_and_lines_and_pages(colour: Colour, server: Server) -> None:
    told = Told()
    client = colour.client(server, on_unknown=told)
    odd = STREAM.replace('"type":"message_start"', '"type":"message_start","pulse":7', 1)
    server.script(events([odd.encode(), b'event: news\ndata: {"type":"news"}\n\n']))
    found = [event async for event in colour.iterate(await colour(client.messages.create(**GREETING, stream=True)))]
    assert found[-1].type == "message_stop"
    assert told.facts == [("field", "/pulse", 7)]
    told.clear()
    line = {"custom_id": "a", "result": {"type": "lost"}}
    server.script(events([json.dumps(line).encode() + b"\n"], {"content-type": "application/x-jsonl"}))
    async for _ in colour.iterate(await colour(client.messages.batches.results("msgbatch_1"))):
        pass
    assert [(one.kind, one.path) for one in told] == [("variant", "/result")]
    assert told[0].operation == "GET /v1/messages/batches/{message_batch_id}/results"
    told.clear()
    server.script(answer({"data": [], "has_more": False, "first_id": None, "last_id": None, "total": 0}))
    async for _ in colour.iterate(await colour(client.models.list())):
        pass
    assert told.facts == [("field", "/total", 0)]


@pytest.mark.parametrize("streamed", [False, True])
async def test_what_the_hook_raises_the_call_raises(colour: Colour, server: Server, streamed: bool) -> None:
    def refuse(unknown: sdk.Unknown) -> None:
        raise LookupError(unknown.path)

    client = colour.client(server, on_unknown=refuse)
    if not streamed:
        server.script(answer({**REPLY, "mood": "calm"}))
        with pytest.raises(LookupError, match="/mood"):
            await colour(client.messages.create(**GREETING))
        return
    server.script(events([STREAM.replace('"type":"message_start"', '"type":"message_start","pulse":7', 1).encode()]))
    stream = await colour(client.messages.create(**GREETING, stream=True))
    with pytest.raises(LookupError, match="/pulse"):
        async for _ in colour.iterate(stream):
            pass
    assert server.wait_until_open(0)


async def test_copies_have_the_same_or_another(colour: Colour, server: Server) -> None:
    told, other = Told(), Told()
    client = colour.client(server, on_unknown=told)
    for one in (client.copy(), client.copy(on_unknown=other), client.copy(on_unknown=None)):
        server.script(answer({**REPLY, "mood": "calm"}))
        await colour(one.messages.create(**GREETING))
    assert (len(told), len(other)) == (1, 1)
