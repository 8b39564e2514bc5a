"""The quick reference of the Messages API, in the eyes of type checkers: every type it names fits where it says.

Nothing here runs; `test_typing.py` gives it to mypy and pyright.
"""

from __future__ import annotations

from typing import Literal, assert_type

from anthropic_messages import (
    Anthropic,
    AsyncAnthropic,
    AsyncMessageStreamManager,
    AuthenticationError,
    BadRequestError,
    InternalServerError,
    MessageStreamManager,
    RateLimitError,
)
from anthropic_messages.types import (
    ContentBlock,
    ContentBlockParam,
    Message,
    MessageParam,
    MessageTokensCount,
    MetadataParam,
    StopReason,
    TextBlockParam,
    ThinkingConfigParam,
    ToolChoice,
    ToolParam,
    Usage,
)


def create(
    client: Anthropic,
    model: str,
    messages: list[MessageParam],
    max_tokens: int,
    system: str | list[TextBlockParam],
    metadata: MetadataParam,
    stop_sequences: list[str],
    temperature: float,
    top_p: float,
    top_k: int,
    tools: list[ToolParam],
    tool_choice: ToolChoice,
    service_tier: Literal["auto", "standard_only"],
    thinking: ThinkingConfigParam,
) -> Message:
    assert_type(client.messages.create(model=model, messages=messages, max_tokens=max_tokens), Message)
    return client.messages.create(
        model=model,
        messages=messages,
        max_tokens=max_tokens,
        system=system,
        metadata=metadata,
        stop_sequences=stop_sequences,
        stream=False,
        temperature=temperature,
        top_p=top_p,
        top_k=top_k,
        tools=tools,
        tool_choice=tool_choice,
        service_tier=service_tier,
        thinking=thinking,
    )


async def create_async(client: AsyncAnthropic, model: str, messages: list[MessageParam], max_tokens: int) -> Message:
    assert_type(await client.messages.create(model=model, messages=messages, max_tokens=max_tokens), Message)
    return await client.messages.create(model=model, messages=messages, max_tokens=max_tokens)


def stream(
    client: Anthropic,
    model: str,
    messages: list[MessageParam],
    max_tokens: int,
    system: str | list[TextBlockParam],
    metadata: MetadataParam,
    stop_sequences: list[str],
    temperature: float,
    top_p: float,
    top_k: int,
    tools: list[ToolParam],
    tool_choice: ToolChoice,
    service_tier: Literal["auto", "standard_only"],
    thinking: ThinkingConfigParam,
) -> MessageStreamManager:
    with client.messages.stream(model=model, messages=messages, max_tokens=max_tokens) as opened:
        for text in opened.text_stream:
            assert_type(text, str)
        assert_type(opened.get_final_message(), Message)
        assert_type(opened.get_final_text(), str)
    return client.messages.stream(
        model=model,
        messages=messages,
        max_tokens=max_tokens,
        system=system,
        metadata=metadata,
        stop_sequences=stop_sequences,
        temperature=temperature,
        top_p=top_p,
        top_k=top_k,
        tools=tools,
        tool_choice=tool_choice,
        service_tier=service_tier,
        thinking=thinking,
    )


async def stream_async(
    client: AsyncAnthropic, model: str, messages: list[MessageParam], max_tokens: int
) -> AsyncMessageStreamManager:
    async with client.messages.stream(model=model, messages=messages, max_tokens=max_tokens) as opened:
        async for text in opened.text_stream:
            assert_type(text, str)
        assert_type(await opened.get_final_message(), Message)
        assert_type(await opened.get_final_text(), str)
    return await client.messages.stream(model=model, messages=messages, max_tokens=max_tokens)


def count_tokens(
    client: Anthropic,
    model: str,
    messages: list[MessageParam],
    system: str | list[TextBlockParam],
    tools: list[ToolParam],
    tool_choice: ToolChoice,
    thinking: ThinkingConfigParam,
) -> MessageTokensCount:
    count = client.messages.count_tokens(
        model=model, messages=messages, system=system, tools=tools, tool_choice=tool_choice, thinking=thinking
    )
    assert_type(count.input_tokens, int)
    return count


async def count_tokens_async(client: AsyncAnthropic, model: str, messages: list[MessageParam]) -> MessageTokensCount:
    return await client.messages.count_tokens(model=model, messages=messages)


def write(content: str | list[ContentBlockParam], role: Literal["user", "assistant"]) -> MessageParam:
    return {"role": role, "content": content}


def read(message: Message, usage: Usage) -> None:
    assert_type(message.id, str)
    assert_type(message.type, Literal["message"])
    assert_type(message.role, Literal["assistant"])
    assert_type(message.content, list[ContentBlock])
    model: str = message.model
    assert_type(message.stop_reason, StopReason | None)
    assert_type(message.usage, Usage)
    assert_type(usage.input_tokens, int)
    assert_type(usage.output_tokens, int)
    assert_type(usage.cache_creation_input_tokens, int | None)
    assert_type(usage.cache_read_input_tokens, int | None)
    print(model)


def stop_reasons() -> list[StopReason]:
    return ["end_turn", "max_tokens", "stop_sequence", "tool_use"]


def errors(error: BadRequestError | AuthenticationError | RateLimitError | InternalServerError) -> tuple[int, str]:
    return error.status_code, error.message
