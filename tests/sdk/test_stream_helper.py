"""`messages.stream`: the events that the helper adds, the text, the snapshots and the finished message."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

import anthropic_messages
from anthropic_messages.types import Message, TextBlock, ToolUseBlock

from . import examples
from .colour import Colour
from .server import Server
from .wire import Wait, error, events

GREETING = examples.requests()["greeting"]
TEXT = examples.responses()["greeting"]["content"][0]["text"]


def opened(colour: Colour, server: Server, name: str = "greeting", **options: Any) -> Any:
    return colour.entered(colour.client(server).messages.stream(**examples.requests()[name], **options))


@pytest.mark.parametrize("name", list(examples.requests()))
async def test_the_final_message_is_the_one_without_streaming(colour: Colour, server: Server, name: str) -> None:
    async with opened(colour, server, name) as stream:
        message = await colour(stream.get_final_message())
    assert type(message) is Message
    assert server.last.json["stream"] is True
    expected = examples.responses()[name]
    if name == "document_citations":
        assert message.content[0].citations[0].cited_text.startswith("It carried passengers")
    assert message.to_dict(mode="json") == expected
    assert message._request_id == stream.request_id == "req_01Loopback"
    assert stream.response.status_code == 200


async def test_text_stream(colour: Colour, server: Server) -> None:
    async with opened(colour, server) as stream:
        pieces = await colour.all(stream.text_stream)
        assert "".join(pieces) == TEXT and len(pieces) == 8
        assert await colour(stream.get_final_text()) == TEXT


async def test_text_stream_leaves_out_what_is_not_text(colour: Colour, server: Server) -> None:
    async with opened(colour, server, "thinking") as stream:
        assert "".join(await colour.all(stream.text_stream)) == "No. 391 is 17 times 23."
        assert (await colour(stream.get_final_message())).content[0].thinking.startswith("The square root")


async def test_text_events(colour: Colour, server: Server) -> None:
    async with opened(colour, server) as stream:
        found = await colour.all(stream)
    kinds = [event.type for event in found]
    assert kinds[:4] == ["message_start", "content_block_start", "content_block_delta", "text"]
    assert kinds[-3:] == ["content_block_stop", "message_delta", "message_stop"]
    texts = [event for event in found if event.type == "text"]
    assert "".join(event.text for event in texts) == TEXT
    grown = ""
    for event in texts:
        grown += event.text
        assert event.snapshot == grown
    assert type(found[-3].content_block) is TextBlock and found[-3].content_block.text == TEXT
    assert found[-3].index == 0
    assert found[-1].message.to_dict(mode="json") == examples.responses()["greeting"]


async def test_input_json_events(colour: Colour, server: Server) -> None:
    async with opened(colour, server, "tool_use") as stream:
        found = await colour.all(stream)
    inputs = [event for event in found if event.type == "input_json"]
    assert "".join(event.partial_json for event in inputs) == '{"harbour": "Port Ellery", "date": "2026-08-09"}'
    assert [event.snapshot for event in inputs][-3:] == [
        {"harbour": "Port Ellery"},
        {"harbour": "Port Ellery"},
        {"harbour": "Port Ellery", "date": "2026-08-09"},
    ] or inputs[-1].snapshot == {"harbour": "Port Ellery", "date": "2026-08-09"}
    stops = [event.content_block for event in found if event.type == "content_block_stop"]
    assert [type(block) for block in stops] == [TextBlock, ToolUseBlock]
    assert stops[1].input == {"harbour": "Port Ellery", "date": "2026-08-09"}


async def test_a_character_that_came_in_two_halves(colour: Colour, server: Server) -> None:
    message = copy.deepcopy(examples.responses()["tool_use"])
    found = list(examples.events_of(message))
    at = next(number for number, event in enumerate(found) if event.get("delta", {}).get("type") == "input_json_delta")
    texts = ('{"harbour": "\ud83d', '\ude00"}')
    halves = [{**found[at], "delta": {"type": "input_json_delta", "partial_json": text}} for text in texts]
    found[at : at + 1] = halves
    server.script(events("".join(f"data: {json.dumps(event)}\n\n" for event in found)))
    async with opened(colour, server) as stream:
        snapshots = [event.snapshot for event in await colour.all(stream) if event.type == "input_json"]
        assert (await colour(stream.get_final_message())).content[1].input == {"harbour": "😀"} == snapshots[-1]


async def test_thinking_and_signature_events(colour: Colour, server: Server) -> None:
    async with opened(colour, server, "thinking") as stream:
        found = await colour.all(stream)
    block = examples.responses()["thinking"]["content"][0]
    thoughts = [event for event in found if event.type == "thinking"]
    assert "".join(event.thinking for event in thoughts) == block["thinking"] == thoughts[-1].snapshot
    assert thoughts[0].snapshot == thoughts[0].thinking
    assert [event.signature for event in found if event.type == "signature"] == [block["signature"]]


async def test_citation_events(colour: Colour, server: Server) -> None:
    async with opened(colour, server, "document_citations") as stream:
        found = await colour.all(stream)
    (event,) = [event for event in found if event.type == "citation"]
    expected = examples.responses()["document_citations"]["content"][0]["citations"]
    assert event.citation.to_dict() == expected[0]
    assert [citation.to_dict() for citation in event.snapshot] == expected


async def test_snapshots_follow_the_stream(colour: Colour, server: Server) -> None:
    async with opened(colour, server) as stream:
        kept: list[tuple[Any, Any]] = []
        async for event in colour.iterate(stream):
            snapshot = stream.current_message_snapshot
            assert type(snapshot) is Message
            if event.type == "text":
                assert snapshot.content[0].text == event.snapshot
            kept.append((snapshot, snapshot.to_dict()))
        assert stream.current_message_snapshot.stop_reason == "end_turn"
    assert all(snapshot.to_dict() == then for snapshot, then in kept), "a snapshot changed afterwards"


async def test_the_parts_can_be_mixed(colour: Colour, server: Server) -> None:
    async with opened(colour, server) as stream:
        first = await colour.next(aiter(stream) if colour.is_async else iter(stream))
        assert first.type == "message_start"
        texts = aiter(stream.text_stream) if colour.is_async else iter(stream.text_stream)
        assert await colour.next(texts) == "Hello"
        await colour(stream.until_done())
        assert (await colour(stream.get_final_message())).content[0].text == TEXT
        assert await colour.all(stream.text_stream) == []
        assert await colour.all(stream) == []


async def test_no_text_is_an_error_of_the_package(colour: Colour, server: Server) -> None:
    block = examples.responses()["tool_use"]["content"][1]
    message = {**examples.responses()["tool_use"], "content": [block]}
    server.script(events(examples.written(*examples.events_of(message))))
    async with opened(colour, server) as stream:
        with pytest.raises(anthropic_messages.AnthropicError, match="(?i)text"):
            await colour(stream.get_final_text())


async def test_nothing_is_sent_before_the_block_is_entered(colour: Colour, server: Server) -> None:
    manager = colour.client(server).messages.stream(**GREETING)
    assert type(manager).__name__ == ("AsyncMessageStreamManager" if colour.is_async else "MessageStreamManager")
    assert server.requests == []
    async with colour.entered(manager) as stream:
        assert type(stream).__name__ == ("AsyncMessageStream" if colour.is_async else "MessageStream")
        assert len(server.requests) == 1


async def test_the_manager_can_be_awaited(server: Server) -> None:
    async with anthropic_messages.AsyncAnthropic(api_key="k", base_url=server.url) as client:
        async with await client.messages.stream(**GREETING) as stream:
            assert await stream.get_final_text() == TEXT


async def test_a_failure_to_open_is_raised_at_entry(colour: Colour, server: Server) -> None:
    server.script(error(404, "not_found_error", "model: m"))
    with pytest.raises(anthropic_messages.NotFoundError, match="model: m"):
        async with opened(colour, server):
            raise AssertionError("entered")


async def test_leaving_early_closes(colour: Colour, server: Server) -> None:
    server.script(events(examples.pieces(examples.streams()["greeting"])[:5], end=Wait()))
    async with opened(colour, server) as stream:
        assert await colour.next(aiter(stream.text_stream) if colour.is_async else iter(stream.text_stream)) == "Hello"
    assert stream.response.is_closed
    assert server.wait_until_open(0)


async def test_an_exception_of_the_user_passes_through(colour: Colour, server: Server) -> None:
    with pytest.raises(KeyError, match="mine"):
        async with opened(colour, server) as stream:
            raise KeyError("mine")
    assert stream.response.is_closed


async def test_usage_is_merged(colour: Colour, server: Server) -> None:
    stream = examples.streams()["greeting"].replace('"output_tokens":22,', '"output_tokens":23,"new_counter":7,')
    server.script(events(stream))
    async with opened(colour, server) as opened_stream:
        usage = (await colour(opened_stream.get_final_message())).usage
    assert (usage.input_tokens, usage.output_tokens, usage.service_tier) == (16, 23, "standard")
    assert usage.to_dict()["new_counter"] == 7


async def test_a_null_takes_nothing_away(colour: Colour, server: Server) -> None:
    head, mark, tail = examples.streams()["greeting"].rpartition('"usage":{"input_tokens":16')
    server.script(events(head + mark.replace("16", "null") + tail.replace("}}", ',"new_counter":null}}', 1)))
    async with opened(colour, server) as opened_stream:
        usage = (await colour(opened_stream.get_final_message())).usage
    assert usage.input_tokens == 16 and usage.to_dict()["new_counter"] is None


async def test_stop_details_and_refusal(colour: Colour, server: Server) -> None:
    details = '"stop_details":{"type":"refusal","category":"cyber","explanation":"No."}'
    stream = examples.streams()["greeting"]
    head, _, tail = stream.rpartition('"stop_details":null')
    server.script(events((head + details + tail).replace('"stop_reason":"end_turn"', '"stop_reason":"refusal"')))
    async with opened(colour, server) as opened_stream:
        message = await colour(opened_stream.get_final_message())
    assert message.stop_reason == "refusal" and message.stop_details.category == "cyber"
