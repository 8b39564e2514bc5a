"""A script as it is written for the `anthropic` package; only the import was changed.

It takes the address of the server from the environment and prints what it has learned, one line for each part.
"""

from __future__ import annotations

import asyncio
import base64
import json
from typing import Any

import anthropic_messages as anthropic
from anthropic_messages import Anthropic, AsyncAnthropic
from anthropic_messages.types import ImageBlockParam, MessageParam, ToolParam

MODEL = "claude-sonnet-4-6"
QUESTION: MessageParam = {"role": "user", "content": "Say hello to the crew of the lighthouse."}
TOOLS: list[ToolParam] = [
    {
        "name": "get_tides",
        "description": "Look up the times of high and low water.",
        "input_schema": {
            "type": "object",
            "properties": {"harbour": {"type": "string"}, "date": {"type": "string"}},
            "required": ["harbour", "date"],
        },
    }
]


def create(client: Anthropic) -> None:
    message = client.messages.create(model=MODEL, max_tokens=1024, messages=[QUESTION])
    print("create:", message.content[0].text if message.content[0].type == "text" else None)
    print("usage:", message.usage.input_tokens, message.usage.output_tokens, message.stop_reason)
    print("request id:", message._request_id)


def create_stream(client: Anthropic) -> None:
    stream = client.messages.create(model=MODEL, max_tokens=1024, messages=[QUESTION], stream=True)
    kinds: list[str] = []
    for event in stream:
        kinds.append(event.type)
    print("create stream:", kinds[0], kinds.count("content_block_delta"), kinds[-1])


def stream_helper(client: Anthropic) -> None:
    with client.messages.stream(model=MODEL, max_tokens=1024, messages=[QUESTION]) as stream:
        print("text stream:", "|".join(stream.text_stream))
    print("final text:", stream.get_final_text())
    with client.messages.stream(model=MODEL, max_tokens=1024, messages=[QUESTION]) as stream:
        for event in stream:
            if event.type == "text":
                last = event.snapshot
            elif event.type == "content_block_stop":
                print("block:", event.content_block.type)
    print("snapshot:", last == stream.get_final_message().content[0].text)


def count_tokens(client: Anthropic) -> None:
    count = client.messages.count_tokens(model=MODEL, messages=[QUESTION])
    print("count tokens:", count.input_tokens)


def tool_loop(client: Anthropic) -> None:
    messages: list[MessageParam] = [{"role": "user", "content": "When is high water in Port Ellery?"}]
    while True:
        message = client.messages.create(
            model=MODEL, max_tokens=1024, messages=messages, tools=TOOLS, tool_choice={"type": "auto"}
        )
        if message.stop_reason != "tool_use":
            break
        tool = next(block for block in message.content if block.type == "tool_use")
        print("tool:", tool.name, json.dumps(tool.input))
        messages.append({"role": message.role, "content": message.content})
        result: Any = {"type": "tool_result", "tool_use_id": tool.id, "content": [{"type": "text", "text": "04:12"}]}
        messages.append({"role": "user", "content": [result]})
    print("after the tool:", message.content[0].text)


def image(client: Anthropic) -> None:
    data = base64.standard_b64encode(b"\x89PNG\r\n\x1a\n").decode("utf-8")
    block: ImageBlockParam = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": data}}
    message = client.messages.create(
        model=MODEL,
        max_tokens=1024,
        messages=[{"role": "user", "content": [block, {"type": "text", "text": "What is this?"}]}],
    )
    print("image:", message.type, message.role)


def thinking(client: Anthropic) -> None:
    message = client.messages.create(
        model=MODEL,
        max_tokens=3200,
        thinking={"type": "enabled", "budget_tokens": 1600},
        messages=[{"role": "user", "content": "Is 391 a prime number?"}],
    )
    for block in message.content:
        if block.type == "thinking":
            print("thinking:", block.thinking)
        elif block.type == "text":
            print("answer:", block.text)


def errors(client: Anthropic) -> None:
    try:
        client.messages.create(model=MODEL, max_tokens=5, messages=[{"role": "robot", "content": "x"}])  # type: ignore
    except anthropic.BadRequestError as error:
        print("bad request:", error.status_code, error.body["error"]["type"], error.response.headers["content-type"])
    try:
        client.with_options(api_key="invalid", max_retries=0).messages.create(
            model=MODEL, max_tokens=5, messages=[QUESTION]
        )
    except anthropic.AuthenticationError as error:
        print("authentication:", isinstance(error, anthropic.APIStatusError))
    try:
        Anthropic(base_url="http://127.0.0.1:1", max_retries=0).messages.create(
            model=MODEL, max_tokens=5, messages=[QUESTION]
        )
    except anthropic.APIConnectionError as error:
        print("connection:", error.__cause__ is not None)
    except anthropic.APIError:
        print("another error")


def page_and_model(client: Anthropic) -> None:
    print("model:", client.models.retrieve(MODEL).display_name)


async def asynchronously() -> None:
    async with AsyncAnthropic() as client:
        message = await client.messages.create(model=MODEL, max_tokens=1024, messages=[QUESTION])
        print("async create:", message.to_dict() == json.loads(message.to_json()))
        stream = await client.messages.create(model=MODEL, max_tokens=1024, messages=[QUESTION], stream=True)
        print("async create stream:", len([event async for event in stream]))
        async with client.messages.stream(model=MODEL, max_tokens=1024, messages=[QUESTION]) as helper:
            pieces = [text async for text in helper.text_stream]
        final = await helper.get_final_message()
        print("async text stream:", "".join(pieces) == final.content[0].text)
        print(
            "async count tokens:", (await client.messages.count_tokens(model=MODEL, messages=[QUESTION])).input_tokens
        )


def main() -> None:
    client = Anthropic()
    for part in (
        create,
        create_stream,
        stream_helper,
        count_tokens,
        tool_loop,
        image,
        thinking,
        errors,
        page_and_model,
    ):
        part(client)
    asyncio.run(asynchronously())


if __name__ == "__main__":
    main()
