"""A script as it is written for the `anthropic` package; only the imports were changed.

It takes the address of the server from the environment and prints what it has learned, one line for each part.
"""

from __future__ import annotations

import asyncio
import base64
import json
from typing import Any

import httpx2 as httpx

import anthropic_messages as anthropic
from anthropic_messages import Anthropic, AsyncAnthropic
from anthropic_messages.types import ImageBlockParam, Message, MessageParam, RawMessageStreamEvent, ToolParam

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
    page = client.models.list(limit=2)
    print("page:", len(page.data), page.has_next_page(), len(list(page)) > 2)


def batches(client: Anthropic) -> None:
    batch = client.messages.batches.create(
        requests=[{"custom_id": "a", "params": {"model": MODEL, "max_tokens": 64, "messages": [QUESTION]}}]
    )
    print("batch:", batch.processing_status, batch.to_dict(mode="json")["created_at"])
    print("results:", sorted({entry.result.type for entry in client.messages.batches.results(batch.id)}))


def responses(client: Anthropic) -> None:
    response = client.messages.with_raw_response.create(model=MODEL, max_tokens=1024, messages=[QUESTION])
    message = response.parse()
    print("raw response:", response.headers["request-id"] == message._request_id, response.http_response.status_code)
    with client.messages.with_streaming_response.create(model=MODEL, max_tokens=1024, messages=[QUESTION]) as streamed:
        print("streamed response:", "".join(streamed.iter_lines()) != "", streamed.status_code)


def verbs(client: Anthropic) -> None:
    body = {"model": MODEL, "max_tokens": 1024, "messages": [QUESTION]}
    message = client.post("/v1/messages", cast_to=Message, body=body, options={"headers": {"x-team": "tides"}})
    print("post:", type(message).__name__, message.stop_reason)
    found = client.get("/v1/models", cast_to=httpx.Response, options={"params": {"limit": 1}, "max_retries": 0})
    print("get:", found.status_code, found.request.url.params["limit"])
    events = client.post(
        "/v1/messages",
        cast_to=Message,
        body={**body, "stream": True},
        stream=True,
        stream_cls=anthropic.Stream[RawMessageStreamEvent],
    )
    print("post stream:", [event.type for event in events][-1])


def clients(client: Anthropic) -> None:
    http_client = anthropic.DefaultHttpxClient(timeout=20)
    with Anthropic(http_client=http_client, default_headers={"X-Team": "tides"}) as mine:
        print("own timeout:", mine.timeout == httpx.Timeout(20), mine.max_retries)
        other = mine.copy(default_headers={"x-team": anthropic.omit}, max_retries=5)
        print("copy:", other.max_retries, other.messages.count_tokens(model=MODEL, messages=[QUESTION]).input_tokens)
    for wrong in ({"max_retries": None}, {"http_client": httpx.AsyncClient()}):
        try:
            Anthropic(**wrong)  # type: ignore
        except TypeError as error:
            print("refused:", next(iter(wrong)) in str(error))
    try:
        client.copy(default_headers={}, set_default_headers={})
    except ValueError:
        print("refused: both")


def models() -> None:
    message = Message.construct(id="msg_1", content=[{"type": "text", "text": "Hello"}])
    print("construct:", message.content[0].text, message.to_json(indent=None), message.to_dict(exclude_none=True))


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
        response = await client.messages.with_raw_response.create(model=MODEL, max_tokens=1024, messages=[QUESTION])
        print("async raw response:", response.parse() == message)
        results = await client.messages.batches.results("msgbatch_1")
        print("async results:", len([entry async for entry in results]))
        body = {"model": MODEL, "max_tokens": 1024, "messages": [QUESTION]}
        print("async post:", await client.post("/v1/messages", cast_to=Message, body=body) == message)
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
        batches,
        responses,
        verbs,
        clients,
    ):
        part(client)
    models()
    asyncio.run(asynchronously())


if __name__ == "__main__":
    main()
