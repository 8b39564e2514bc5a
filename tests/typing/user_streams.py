"""Code of users that streams, sync and async, which has to please type checkers as it is.

Nothing here runs; `test_typing.py` gives it to mypy and pyright.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import assert_type

import httpx2

from anthropic_messages import Anthropic, AsyncAnthropic, AsyncStream, Stream
from anthropic_messages.types import (
    ContentBlock,
    InputJSONDelta,
    Message,
    MessageParam,
    RawMessageStreamEvent,
    TextDelta,
)

client = Anthropic()
question: MessageParam = {"role": "user", "content": "When is high water in Port Ellery?"}


def raw_events() -> Iterator[str]:
    stream = client.messages.create(model="m", max_tokens=1, messages=[question], stream=True)
    assert_type(stream, Stream[RawMessageStreamEvent])
    with stream:
        for event in stream:
            if event.type == "content_block_delta" and event.delta.type == "text_delta":
                assert_type(event.delta, TextDelta)
                yield event.delta.text
            elif event.type == "content_block_delta" and isinstance(event.delta, InputJSONDelta):
                yield event.delta.partial_json
            elif event.type == "message_delta":
                yield str(event.usage.output_tokens)
            elif event.type == "message_start":
                yield event.message.id


def sometimes_streamed(flag: bool) -> str:
    result = client.messages.create(model="m", max_tokens=1, messages=[question], stream=flag)
    assert_type(result, Message | Stream[RawMessageStreamEvent])
    return result.id if isinstance(result, Message) else "".join(event.type for event in result)


def helper() -> Message:
    with client.messages.stream(model="m", max_tokens=1, messages=[question]) as stream:
        for event in stream:
            if event.type == "text":
                assert_type(event.text, str)
                assert_type(event.snapshot, str)
            elif event.type == "input_json":
                print(event.partial_json, event.snapshot)
            elif event.type == "thinking":
                print(event.thinking, event.snapshot)
            elif event.type == "citation":
                print(event.citation.type)
            elif event.type == "signature":
                print(event.signature)
            elif event.type == "content_block_stop":
                assert_type(event.content_block, ContentBlock)
            elif event.type == "message_stop":
                assert_type(event.message, Message)
        assert_type(stream.current_message_snapshot, Message)
        assert_type(stream.request_id, str | None)
        assert_type(stream.response, httpx2.Response)
        stream.until_done()
        return stream.get_final_message()


def texts() -> str:
    with Anthropic() as one, one.messages.stream(model="m", max_tokens=1, messages=[question]) as stream:
        return "".join(stream.text_stream)


async def asynchronous() -> AsyncIterator[str]:
    async with AsyncAnthropic() as one:
        message = await one.messages.create(model="m", max_tokens=1, messages=[question])
        assert_type(message, Message)
        events = await one.messages.create(model="m", max_tokens=1, messages=[question], stream=True)
        assert_type(events, AsyncStream[RawMessageStreamEvent])
        async with events:
            async for event in events:
                yield event.type
        async with one.messages.stream(model="m", max_tokens=1, messages=[question]) as stream:
            async for text in stream.text_stream:
                yield text
            yield await stream.get_final_text()
        count = await one.messages.count_tokens(model="m", messages=[question])
        yield str(count.input_tokens)
