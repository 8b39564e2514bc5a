"""Code as users of the SDK write it, which has to please type checkers as it is: no casts, no ignored lines.

Nothing here runs; `test_typing.py` gives it to mypy and pyright.
"""

from __future__ import annotations

import base64
from pathlib import Path
from typing import assert_type

import httpx2

import anthropic_messages
from anthropic_messages import NOT_GIVEN, Anthropic, AsyncAnthropic, omit
from anthropic_messages.types import (
    ContentBlock,
    ImageBlockParam,
    Message,
    MessageParam,
    TextBlock,
    ThinkingBlock,
    ToolParam,
    ToolResultBlockParam,
    ToolUseBlock,
    UnknownContentBlock,
)

client = Anthropic()
async_client = AsyncAnthropic(api_key="k", timeout=httpx2.Timeout(60, connect=5), max_retries=3)
question: MessageParam = {"role": "user", "content": "When is high water in Port Ellery?"}


def simple() -> str:
    message = client.messages.create(
        model="claude-sonnet-4-6", max_tokens=256, messages=[{"role": "user", "content": "Say hello."}]
    )
    first = message.content[0]
    if first.type == "text":
        assert_type(first, TextBlock)
        return first.text
    return ""


def a_model_nobody_knows(name: str) -> Message:
    return client.messages.create(model=name, max_tokens=1, messages=[question])


def narrowed_by_comparison(block: ContentBlock) -> str:
    if block.type == "text":
        return block.text
    elif block.type == "tool_use":
        assert_type(block, ToolUseBlock)
        return f"{block.name}({block.input})"
    elif block.type == "thinking":
        assert_type(block, ThinkingBlock)
        return block.thinking + block.signature
    elif block.type == "server_tool_use":
        return block.name
    return ""


def narrowed_by_match(block: ContentBlock) -> str:
    match block.type:
        case "text":
            return "text"
        case "tool_use":
            return "tool"
        case _:
            return "other"


def narrowed_by_class(block: ContentBlock) -> str:
    match block:
        case TextBlock(text=text):
            return text
        case ToolUseBlock(name=name, input=given):
            return f"{name} {sorted(given)}"
        case UnknownContentBlock():
            return str(block.raw)
        case _:
            return block.type


def citations(message: Message) -> list[str]:
    found: list[str] = []
    for block in message.content:
        if block.type == "text":
            for citation in block.citations or []:
                if citation.type == "char_location":
                    found.append(f"{citation.cited_text} ({citation.start_char_index})")
                elif citation.type == "web_search_result_location":
                    found.append(citation.url)
    return found


TOOLS: list[ToolParam] = [
    {
        "name": "get_tides",
        "description": "Look up the tides.",
        "input_schema": {"type": "object", "properties": {"harbour": {"type": "string"}}, "required": ["harbour"]},
    }
]


def tool_loop() -> Message:
    messages: list[MessageParam] = [question]
    while True:
        message = client.messages.create(
            model="claude-sonnet-4-6", max_tokens=1024, messages=messages, tools=TOOLS, tool_choice={"type": "auto"}
        )
        if message.stop_reason != "tool_use":
            return message
        messages.append({"role": message.role, "content": message.content})
        results: list[ToolResultBlockParam] = []
        for block in message.content:
            if block.type == "tool_use":
                results.append({"type": "tool_result", "tool_use_id": block.id, "content": str(block.input)})
        messages.append({"role": "user", "content": results})


def blocks_and_dicts_together(message: Message) -> MessageParam:
    return {"role": "assistant", "content": [*message.content, {"type": "text", "text": "And more."}]}


def other_tools() -> Message:
    return client.messages.create(
        model="claude-opus-4-7",
        max_tokens=10,
        messages=[question],
        tools=[*TOOLS, {"type": "web_search_20250305", "name": "web_search", "max_uses": 2}],
        tool_choice={"type": "tool", "name": "get_tides", "disable_parallel_tool_use": True},
    )


def images(path: Path) -> Message:
    text = base64.b64encode(path.read_bytes()).decode()
    image: ImageBlockParam = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": text}}
    return client.messages.create(
        model="claude-sonnet-4-6",
        max_tokens=10,
        messages=[
            {"role": "user", "content": [image, {"type": "text", "text": "What is this?"}]},
            {
                "role": "user",
                "content": [
                    {"type": "image", "source": {"type": "base64", "media_type": "image/jpeg", "data": path}},
                    {"type": "image", "source": {"type": "base64", "media_type": "image/gif", "data": b"GIF89a"}},
                    {"type": "image", "source": {"type": "url", "url": "https://example.com/a.webp"}},
                    {"type": "document", "source": {"type": "url", "url": "https://example.com/a.pdf"}, "title": None},
                ],
            },
        ],
    )


def thinking() -> Message:
    return client.messages.create(
        model="claude-sonnet-4-6",
        max_tokens=4096,
        messages=(turn for turn in [question]),
        thinking={"type": "enabled", "budget_tokens": 2048},
        system=[{"type": "text", "text": "Be brief.", "cache_control": {"type": "ephemeral", "ttl": "1h"}}],
        metadata={"user_id": "u"},
        stop_sequences=("END",),
        temperature=0,
        service_tier="auto",
        output_config={"effort": "low", "format": {"type": "json_schema", "schema": {"type": "object"}}},
    )


def nothing_given(system: str | None) -> Message:
    return client.messages.create(
        model="m",
        max_tokens=1,
        messages=[],
        system=NOT_GIVEN if system is None else system,
        container=None,
        metadata=omit,
        extra_headers={"x-team": "tides", "anthropic-version": omit},
        extra_query={"a": 1},
        extra_body={"b": [1, 2]},
        timeout=20.0,
    )


def failures() -> str | None:
    try:
        simple()
    except anthropic_messages.RateLimitError as error:
        print(error.response.headers.get("retry-after"))
        return error.request_id
    except anthropic_messages.APIStatusError as error:
        assert_type(error.status_code, int)
        return f"{error.type} {error.message} {error.body}"
    except anthropic_messages.APITimeoutError as error:
        return None if error.request is None else str(error.request.url)
    except anthropic_messages.StreamTruncatedError as error:
        return repr(error.partial)
    except anthropic_messages.AnthropicError as error:
        return str(error)
    return None


def dumps(message: Message) -> dict[str, object]:
    print(message.to_json(indent=None), message._request_id)  # pyright: ignore[reportPrivateUsage]
    return message.to_dict(mode="json", exclude_none=True)


def options() -> Anthropic:
    return client.with_options(max_retries=0, timeout=5).copy(default_headers={"x-a": "b"})


def verbs() -> dict[str, int]:
    client.post("/v1/x", cast_to=object, options={"params": {"a": 1}, "extra_json": {}, "follow_redirects": False})
    return client.get("/v1/x", cast_to=dict[str, int], options={"headers": {"x-a": "b"}, "timeout": 3})
