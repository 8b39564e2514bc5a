"""`messages.create` without streaming, and `count_tokens`: what is sent and what comes back."""

from __future__ import annotations

import base64
import copy
import datetime
from pathlib import Path
from typing import Any

import pytest

from anthropic_messages import NOT_GIVEN, BadRequestError, omit
from anthropic_messages.types import Message, MessageTokensCount, TextBlock

from . import examples
from .colour import Colour
from .server import Server

GREETING = examples.requests()["greeting"]


@pytest.mark.parametrize("name", list(examples.requests()))
async def test_every_example(colour: Colour, server: Server, name: str) -> None:
    client = colour.client(server)
    message = await colour(client.messages.create(**examples.requests()[name]))
    assert type(message) is Message
    assert message.to_dict(mode="json") == examples.responses()[name]
    assert message._request_id == "req_01Loopback"
    assert server.last.json == examples.requests()[name]
    assert (server.last.method, server.last.target) == ("POST", "/v1/messages")


async def test_what_a_message_holds(colour: Colour, server: Server) -> None:
    message = await colour(colour.client(server).messages.create(**GREETING))
    assert (message.id, message.type, message.role) == ("msg_01Greet4kTz", "message", "assistant")
    assert message.stop_reason == "end_turn" and message.stop_sequence is None and message.stop_details is None
    assert message.usage.output_tokens == 22 and message.usage.cache_creation.ephemeral_5m_input_tokens == 0
    assert type(message.content[0]) is TextBlock and message.content[0].text.startswith("Hello, keepers")


async def test_values_are_typed(colour: Colour, server: Server) -> None:
    message = await colour(colour.client(server).messages.create(**examples.requests()["code_execution"]))
    assert message.container.expires_at == datetime.datetime(2026, 8, 9, 10, 15, tzinfo=datetime.UTC)
    assert [type(block).__name__ for block in message.content] == [
        "ServerToolUseBlock",
        "BashCodeExecutionToolResultBlock",
        "TextBlock",
    ]
    assert message.content[1].content.stdout == "338350\n"


@pytest.mark.parametrize("name", ["greeting", "tool_use"])
async def test_count_tokens(colour: Colour, server: Server, name: str) -> None:
    request = examples.requests("/v1/messages/count_tokens")[name]
    count = await colour(colour.client(server).messages.count_tokens(**request))
    assert type(count) is MessageTokensCount
    assert count.to_dict() == examples.responses("/v1/messages/count_tokens")[name]
    assert server.last.target == "/v1/messages/count_tokens" and server.last.json == request


@pytest.mark.parametrize("name", list(examples.responses()))
async def test_a_response_can_be_passed_back(colour: Colour, server: Server, name: str) -> None:
    client = colour.client(server)
    message = await colour(client.messages.create(**examples.requests()[name]))
    turns = [
        {"role": "user", "content": "Go on."},
        {"role": message.role, "content": message.content},
        {"role": "user", "content": "And then?"},
    ]
    await colour(client.messages.create(model="m", max_tokens=5, messages=turns))
    sent = server.last.json["messages"][1]["content"]
    expected = copy.deepcopy(examples.responses()[name]["content"])
    for block in expected:
        for citation in block.get("citations") or ():
            # The one thing of a citation that the API does not take back.
            del citation["file_id"]
    assert sent == expected


async def test_single_blocks_can_be_passed_back(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    message = await colour(client.messages.create(**GREETING))
    content = [message.content[0], {"type": "text", "text": "More."}]
    await colour(client.messages.create(**GREETING | {"messages": [{"role": "assistant", "content": content}]}))
    assert [block["text"] for block in server.last.json["messages"][0]["content"]] == [message.content[0].text, "More."]


async def test_any_iterable_is_accepted(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    tools = examples.requests()["tool_use"]["tools"]
    await colour(
        client.messages.create(
            model="m",
            max_tokens=5,
            messages=(turn for turn in GREETING["messages"]),
            tools=(dict(tool) for tool in tools),
            system=({"type": "text", "text": text} for text in ("one", "two")),
            stop_sequences=("a", "b"),
        )
    )
    sent = server.last.json
    assert sent["messages"] == GREETING["messages"] and sent["tools"] == tools
    assert [block["text"] for block in sent["system"]] == ["one", "two"] and sent["stop_sequences"] == ["a", "b"]


async def test_iterables_inside_are_accepted_too(colour: Colour, server: Server) -> None:
    content = ({"type": "text", "text": text} for text in ("one", "two"))
    messages = ({"role": "user", "content": content} for _ in range(1))
    await colour(colour.client(server).messages.create(model="m", max_tokens=5, messages=messages))
    assert [block["text"] for block in server.last.json["messages"][0]["content"]] == ["one", "two"]


async def test_a_string_is_no_sequence_of_strings(colour: Colour, server: Server) -> None:
    with pytest.raises((BadRequestError, TypeError)):
        await colour(colour.client(server).messages.create(**GREETING, stop_sequences="ab"))
    assert all(request.json["stop_sequences"] != ["a", "b"] for request in server.requests)


@pytest.mark.parametrize("absent", [NOT_GIVEN, omit], ids=repr)
async def test_what_is_not_given_is_not_sent(colour: Colour, server: Server, absent: Any) -> None:
    await colour(
        colour.client(server).messages.create(
            **GREETING,
            system=absent,
            metadata={"user_id": absent},
            stop_sequences=absent,
            temperature=absent,
            tools=absent,
            thinking=absent,
            service_tier=absent,
        )
    )
    assert server.last.json == GREETING | {"metadata": {}}


async def test_none_is_sent_as_null(colour: Colour, server: Server) -> None:
    await colour(colour.client(server).messages.create(**GREETING, container=None, metadata={"user_id": None}))
    assert server.last.json == GREETING | {"container": None, "metadata": {"user_id": None}}


async def test_falsy_values_are_sent(colour: Colour, server: Server) -> None:
    falsy: dict[str, Any] = {"temperature": 0, "top_k": 0, "stop_sequences": [], "system": ""}
    await colour(colour.client(server).messages.create(**GREETING, **falsy))
    assert server.last.json == GREETING | falsy


async def test_stream_false_is_no_stream(colour: Colour, server: Server) -> None:
    message = await colour(colour.client(server).messages.create(**GREETING, stream=False))
    assert type(message) is Message
    assert not server.last.json.get("stream")


async def test_text_beyond_ascii(colour: Colour, server: Server) -> None:
    text = 'žluťoučký 🐎 "\\\u2028\u0000'
    await colour(colour.client(server).messages.create(**GREETING | {"messages": [{"role": "user", "content": text}]}))
    assert server.last.json["messages"][0]["content"] == text


@pytest.mark.parametrize("form", ["text", "bytes", "path", "file"])
async def test_an_image(colour: Colour, server: Server, tmp_path: Path, form: str) -> None:
    data = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
    path = tmp_path / "image.png"
    path.write_bytes(data)
    with open(path, "rb") as file:
        given = {"text": base64.b64encode(data).decode(), "bytes": data, "path": path, "file": file}[form]
        source = {"type": "base64", "media_type": "image/png", "data": given}
        content = [{"type": "image", "source": source}, {"type": "text", "text": "What is it?"}]
        turns = [{"role": "user", "content": content}]
        await colour(colour.client(server).messages.create(**GREETING | {"messages": turns}))
    sent = server.last.json["messages"][0]["content"][0]["source"]
    assert base64.b64decode(sent["data"]) == data


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"model": "m", "messages": []}, "max_tokens"),
        ({"model": "m", "max_tokens": 1}, "messages"),
        ({**GREETING, "max_token": 5}, "max_token"),
        ({**GREETING, "metadata": {"user_id": object()}}, r"metadata\.user_id"),
        ({**GREETING, "temperature": float("nan")}, "temperature"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_wrong_arguments_are_refused_before_anything_is_sent(
    colour: Colour, server: Server, arguments: Any, named: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=named):
        await colour(colour.client(server).messages.create(**arguments))
    with pytest.raises(TypeError):
        await colour(colour.client(server).messages.create("m", [], 5))
    assert server.requests == []


async def test_a_call_that_may_outlast_ten_minutes_is_refused(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    long = GREETING | {"max_tokens": 30_000}
    with pytest.raises(ValueError, match="(?i)stream"):
        await colour(client.messages.create(**long))
    assert server.requests == []
    await colour(client.messages.create(**GREETING | {"max_tokens": 21_000}))
    await colour(client.messages.create(**long, timeout=900))
    await colour(client.with_options(timeout=900).messages.create(**long))
    stream = await colour(client.messages.create(**long, stream=True))
    assert len(await colour.all(stream)) > 5
    async with colour.entered(client.messages.stream(**long)) as stream:
        await colour(stream.until_done())
