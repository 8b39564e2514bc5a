"""What the API may say one day that this version of the package does not know: it is kept, typed as unknown, and
dumped to the same JSON."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import anthropic_messages as sdk
from anthropic_messages import types

from . import examples
from .colour import Colour
from .server import Server
from .wire import answer, events

pytestmark = pytest.mark.filterwarnings("error")

GREETING = examples.requests()["greeting"]
HOLOGRAM = {"type": "hologram", "shape": {"faces": [1, 2.5, None]}, "text": "not a text block"}


def changed(name: str = "greeting", **changes: Any) -> dict[str, Any]:
    """An example of a response with other members."""
    return {**copy.deepcopy(examples.responses()[name]), **changes}


async def received(colour: Colour, server: Server, body: Any, **options: Any) -> Any:
    """What a client makes of this response."""
    server.script(answer(body))
    return await colour(colour.client(server, **options).messages.create(**GREETING))


async def test_an_unknown_content_block(colour: Colour, server: Server) -> None:
    body = changed(content=[HOLOGRAM, *examples.responses()["greeting"]["content"]])
    message = await received(colour, server, body)
    block, text = message.content
    assert type(block) is types.UnknownContentBlock and isinstance(block, sdk.UnknownVariant)
    assert not isinstance(block, types.TextBlock) and type(text) is types.TextBlock
    assert block.type == "hologram" and block.raw == HOLOGRAM and block.shape == HOLOGRAM["shape"]
    assert block.to_dict() == HOLOGRAM
    assert message.to_dict(mode="json") == body
    assert types.Message.model_validate_json(message.to_json()).to_dict(mode="json") == body
    assert pickle.loads(pickle.dumps(message)).to_dict(mode="json") == body
    assert copy.deepcopy(message) == message


@pytest.mark.parametrize("tag", [None, 5, [], {}, True, "", "<unknown>"], ids=repr)
async def test_tags_of_any_kind(colour: Colour, server: Server, tag: Any) -> None:
    body = changed(content=[{"type": tag, "x": 1}, {"x": 2}])
    message = await received(colour, server, body)
    assert [type(block) for block in message.content] == [types.UnknownContentBlock] * 2
    assert message.to_dict(mode="json") == body


async def test_an_unknown_block_can_be_passed_back(colour: Colour, server: Server) -> None:
    message = await received(colour, server, changed(content=[HOLOGRAM]))
    server.script(answer(examples.responses()["greeting"]))
    turns = [{"role": "assistant", "content": message.content}]
    await colour(colour.client(server).messages.create(**GREETING | {"messages": turns}))
    assert server.last.json["messages"][0]["content"] == [HOLOGRAM]


async def test_unknown_variants_deeper_inside(colour: Colour, server: Server) -> None:
    body = changed("tool_use")
    body["content"][1]["caller"] = {"type": "robot", "id": 7}
    body["content"][0]["citations"] = [{"type": "star_location", "star": "Vega"}]
    message = await received(colour, server, body)
    assert isinstance(message.content[1].caller, sdk.UnknownVariant) and message.content[1].caller.raw["id"] == 7
    assert type(message.content[1]) is types.ToolUseBlock
    assert isinstance(message.content[0].citations[0], sdk.UnknownVariant)
    assert message.to_dict(mode="json") == body


async def test_a_known_tag_with_other_contents_is_no_unknown_variant(colour: Colour, server: Server) -> None:
    body = changed(content=[{"type": "text", "text": 5, "citations": None}, {"type": "text"}])
    message = await received(colour, server, body)
    assert [type(block) for block in message.content] == [types.TextBlock] * 2
    assert message.content[0].text == 5 and message.content[1].text is None
    assert message.to_dict(mode="json") == body


async def test_an_unknown_stop_reason(colour: Colour, server: Server) -> None:
    body = changed(stop_reason="bored")
    message = await received(colour, server, body)
    assert message.stop_reason == "bored" and type(message.content[0]) is types.TextBlock
    assert message.to_dict(mode="json") == body


async def test_extra_fields(colour: Colour, server: Server) -> None:
    body = changed(mood="calm", nested={"a": [1, {"b": None}]})
    body["usage"]["carbon"] = 1.5
    body["content"][0]["language"] = "en"
    body["class"] = body["model_name"] = body["copy"] = "words that Python has a use for"
    message = await received(colour, server, body)
    assert (message.mood, message.nested, message.usage.carbon) == ("calm", {"a": [1, {"b": None}]}, 1.5)
    assert message.content[0].language == "en"
    assert message.to_dict(mode="json") == body
    assert (await received(colour, server, body, _strict_response_validation=True)).to_dict(mode="json") == body


@pytest.mark.parametrize("name", ["id", "content", "usage", "stop_reason", "container", "role", "type"])
async def test_missing_fields(colour: Colour, server: Server, name: str) -> None:
    body = changed()
    del body[name]
    message = await received(colour, server, body)
    assert type(message) is types.Message
    # A field with a default has it, all others read as None; neither is dumped.
    assert getattr(message, name) in (None, {"role": "assistant", "type": "message"}.get(name))
    assert message.to_dict(mode="json") == body
    assert message.model == "claude-sonnet-4-6"


async def test_missing_fields_inside(colour: Colour, server: Server) -> None:
    body = changed(usage={"output_tokens": 3}, content=[{"type": "text"}, {"type": "tool_use", "name": "x"}])
    message = await received(colour, server, body)
    assert message.usage.input_tokens is None and message.usage.output_tokens == 3
    assert message.content[1].input is None and message.content[1].name == "x"
    assert message.to_dict(mode="json") == body


WRONG: list[tuple[str, Any]] = [
    ("usage", "much"),
    ("usage", None),
    ("usage", []),
    ("content", "text"),
    ("content", None),
    ("content", {}),
    ("content", ["text", 5, None, []]),
    ("content", [[{"type": "text"}]]),
    ("model", 5),
    ("id", {"a": 1}),
    ("stop_reason", 5),
    ("stop_reason", ["end_turn"]),
    ("container", {"id": "c", "expires_at": "yesterday"}),
    ("container", {"id": "c", "expires_at": 5}),
    ("usage", {"input_tokens": "16", "output_tokens": 1.5}),
    ("usage", {"input_tokens": -5, "output_tokens": 10**30}),
    ("type", "massage"),
    ("role", "user"),
]


@pytest.mark.parametrize(("name", "value"), WRONG, ids=[f"{name}={value!r}"[:40] for name, value in WRONG])
async def test_values_of_the_wrong_type(colour: Colour, server: Server, name: str, value: Any) -> None:
    body = changed(**{name: value})
    message = await received(colour, server, body)
    assert type(message) is types.Message
    assert message.to_dict(mode="json") == body
    assert message.stop_sequence is None and message._request_id == "req_01Loopback"
    str(message), repr(message), message.to_json(), message.to_dict(exclude_none=True)


async def test_numbers_are_not_words(colour: Colour, server: Server) -> None:
    """Values are read as JSON has them: the text "16" does not silently become a number."""
    body = changed(usage={**examples.responses()["greeting"]["usage"], "input_tokens": "16"})
    assert (await received(colour, server, body)).usage.input_tokens == "16"


STREAM = examples.streams()["greeting"]
EVENT = {"type": "content_block_glow", "index": 0, "glow": {"lumen": 5}}


def inserted(*new: dict[str, Any], before: str = "event: content_block_stop") -> str:
    head, mark, tail = STREAM.partition(before)
    return head + examples.written(*new) + mark + tail


async def test_an_unknown_event(colour: Colour, server: Server) -> None:
    server.script(events(inserted(EVENT)), events(inserted(EVENT)))
    client = colour.client(server)
    found = await colour.all(await colour(client.messages.create(**GREETING, stream=True)))
    (unknown,) = [event for event in found if isinstance(event, sdk.UnknownVariant)]
    assert type(unknown) is types.UnknownRawMessageStreamEvent
    assert unknown.type == "content_block_glow" and unknown.to_dict() == EVENT
    async with colour.entered(client.messages.stream(**GREETING)) as stream:
        found = await colour.all(stream)
        assert EVENT in [event.to_dict() for event in found if isinstance(event, sdk.UnknownVariant)]
        assert (await colour(stream.get_final_message())).to_dict(mode="json") == examples.responses()["greeting"]


async def test_an_unknown_delta(colour: Colour, server: Server) -> None:
    delta = {"type": "content_block_delta", "index": 0, "delta": {"type": "scent_delta", "scent": "salt"}}
    server.script(events(inserted(delta)), events(inserted(delta)))
    client = colour.client(server)
    found = await colour.all(await colour(client.messages.create(**GREETING, stream=True)))
    (unknown,) = [event for event in found if event.type == "content_block_delta" and event.to_dict() == delta]
    assert type(unknown) is types.RawContentBlockDeltaEvent and isinstance(unknown.delta, sdk.UnknownVariant)
    async with colour.entered(client.messages.stream(**GREETING)) as stream:
        message = await colour(stream.get_final_message())
    assert message.to_dict(mode="json") == examples.responses()["greeting"]


async def test_an_unknown_block_in_a_stream(colour: Colour, server: Server) -> None:
    new = [
        {"type": "content_block_start", "index": 1, "content_block": HOLOGRAM},
        {"type": "content_block_delta", "index": 1, "delta": {"type": "scent_delta", "scent": "salt"}},
        {"type": "content_block_stop", "index": 1},
    ]
    server.script(events(inserted(*new, before="event: message_delta")))
    async with colour.entered(colour.client(server).messages.stream(**GREETING)) as stream:
        found = await colour.all(stream)
        message = await colour(stream.get_final_message())
        assert await colour(stream.get_final_text()) == examples.responses()["greeting"]["content"][0]["text"]
    assert type(message.content[1]) is types.UnknownContentBlock and message.content[1].to_dict() == HOLOGRAM
    assert [event.content_block for event in found if event.type == "content_block_stop"][1].to_dict() == HOLOGRAM


@pytest.mark.parametrize("kind", ["block", "event", "delta"])
async def test_strictness_refuses_them(colour: Colour, server: Server, kind: str) -> None:
    client = colour.client(server, _strict_response_validation=True)
    if kind == "block":
        server.script(answer(changed(content=[HOLOGRAM])))
        with pytest.raises(sdk.APIResponseValidationError, match="hologram"):
            await colour(client.messages.create(**GREETING))
        return
    delta = {"type": "content_block_delta", "index": 0, "delta": {"type": "scent_delta"}}
    server.script(events(inserted(EVENT if kind == "event" else delta)))
    with pytest.raises(sdk.APIResponseValidationError):
        await colour.all(await colour(client.messages.create(**GREETING, stream=True)))
