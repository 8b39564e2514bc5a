"""Mistakes that type checkers have to find: each line with a mark is refused for that reason, and no other line is.

Nothing here runs; `test_typing.py` takes the marks out and gives the rest to mypy and pyright.
"""

from __future__ import annotations

import httpx2

from anthropic_messages import Anthropic, AsyncAnthropic
from anthropic_messages.types import (
    ContentBlock,
    Message,
    MessageParam,
    MetadataParam,
    RawContentBlockDeltaEvent,
    ThinkingConfigParam,
    ToolChoice,
    ToolParam,
)

client = Anthropic()
async_client = AsyncAnthropic()
api = client.messages
async_api = async_client.messages
HELLO: MessageParam = {"role": "user", "content": "Hello."}


def arguments() -> None:
    api.create(model="m", messages=[HELLO])  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]
    api.create(model="m", max_tokens=5)  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]
    api.create("m", [HELLO], 5)  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]
    api.create(model="m", messages=[HELLO], max_tokens=5, color=1)  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]
    api.create(model="m", messages=[HELLO], max_tokens="5")  # type: ignore[call-overload] # pyright: ignore[reportArgumentType]
    api.create(model=5, messages=[HELLO], max_tokens=5)  # type: ignore[call-overload] # pyright: ignore[reportArgumentType]
    api.create(model="m", messages=["Hello."], max_tokens=5)  # type: ignore[list-item] # pyright: ignore[reportArgumentType]
    api.create(model="m", messages=[HELLO], max_tokens=5, stop_sequences="END")  # type: ignore[call-overload] # pyright: ignore[reportArgumentType]
    api.create(model="m", messages=[HELLO], max_tokens=5, metadata=None)  # type: ignore[call-overload] # pyright: ignore[reportArgumentType]
    api.create(model="m", messages=[HELLO], max_tokens=5, system=None)  # type: ignore[call-overload] # pyright: ignore[reportArgumentType]
    api.create(model="m", messages=[HELLO], max_tokens=5, service_tier="best")  # type: ignore[call-overload] # pyright: ignore[reportArgumentType]
    api.create(model="m", messages=[HELLO], max_tokens=5, extra_headers={"a": 1})  # type: ignore[dict-item] # pyright: ignore[reportArgumentType]
    api.create(model="m", messages=[HELLO], max_tokens=5, timeout="5")  # type: ignore[call-overload] # pyright: ignore[reportArgumentType]
    api.create(model="m", messages=[HELLO], max_tokens=5, stream="yes")  # type: ignore[call-overload] # pyright: ignore[reportArgumentType, reportCallIssue]
    api.stream(model="m", messages=[HELLO], max_tokens=5, stream=True)  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]
    api.stream(model="m", messages=[HELLO])  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]
    api.count_tokens(model="m", messages=[HELLO], max_tokens=5)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    api.count_tokens("m", [HELLO])  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    client.models.retrieve(None)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def views() -> None:
    raw, streaming = api.with_raw_response, api.with_streaming_response
    raw.create(model="m", messages=[HELLO])  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]
    raw.create(model="m", messages=[HELLO], max_tokens="5")  # type: ignore[call-overload] # pyright: ignore[reportArgumentType]
    raw.count_tokens(model="m", messages=[HELLO], max_tokens=5)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    raw.stream(model="m", messages=[HELLO], max_tokens=5)  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    client.models.with_raw_response.retrieve(5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    streaming.count_tokens(model="m", messages=[HELLO]).read()  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    with async_api.with_streaming_response.count_tokens(model="m", messages=[HELLO]):  # type: ignore[attr-defined] # pyright: ignore[reportGeneralTypeIssues]
        pass


def parameters() -> None:
    m1: MessageParam = {"role": "robot", "content": "Hello."}  # type: ignore[typeddict-item] # pyright: ignore[reportAssignmentType]
    m2: MessageParam = {"role": "user"}  # type: ignore[typeddict-item] # pyright: ignore[reportAssignmentType]
    m3: MessageParam = {"role": "user", "content": "Hello.", "name": "x"}  # type: ignore[typeddict-unknown-key] # pyright: ignore[reportAssignmentType]
    m4: MessageParam = {"role": "user", "content": 5}  # type: ignore[typeddict-item] # pyright: ignore[reportAssignmentType]
    m5: MessageParam = {"role": "user", "content": [{"type": "text"}]}  # type: ignore[list-item] # pyright: ignore[reportAssignmentType]
    t1: ToolParam = {"name": "n"}  # type: ignore[typeddict-item] # pyright: ignore[reportAssignmentType]
    t2: ToolParam = {"name": "n", "input_schema": "object"}  # type: ignore[typeddict-item] # pyright: ignore[reportAssignmentType]
    c1: ToolChoice = {"type": "tool"}  # type: ignore[assignment, misc] # pyright: ignore[reportAssignmentType]
    c2: ToolChoice = {"type": "some"}  # type: ignore[assignment, misc] # pyright: ignore[reportAssignmentType]
    k1: ThinkingConfigParam = {"type": "enabled"}  # type: ignore[assignment, misc] # pyright: ignore[reportAssignmentType]
    d1: MetadataParam = {"user": "u"}  # type: ignore[typeddict-unknown-key] # pyright: ignore[reportAssignmentType]
    d2: MetadataParam = {"user_id": 5}  # type: ignore[typeddict-item] # pyright: ignore[reportAssignmentType]
    print(m1, m2, m3, m4, m5, t1, t2, c1, c2, k1, d1, d2)


def results(message: Message, block: ContentBlock, event: RawContentBlockDeltaEvent) -> None:
    print(message.text)  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
    print(block.text)  # type: ignore[union-attr] # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
    print(event.delta.text)  # type: ignore[union-attr] # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
    print(message.stop_reason.upper())  # type: ignore[union-attr] # pyright: ignore[reportOptionalMemberAccess]
    if block.type == "text":
        print(block.input)  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
    if block.type == "txet":  # type: ignore[comparison-overlap] # pyright: ignore[reportUnnecessaryComparison]
        print()
    if message.stop_reason == "end":  # type: ignore[comparison-overlap] # pyright: ignore[reportUnnecessaryComparison]
        print()
    message.to_dict(mode="yaml")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def clients() -> None:
    Anthropic("key")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    Anthropic(max_retries=None)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    Anthropic(http_client=httpx2.AsyncClient())  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    AsyncAnthropic(http_client=httpx2.Client())  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    client.with_options(retries=5)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


async def colours() -> None:
    message = async_api.create(model="m", messages=[HELLO], max_tokens=5)
    print(message.content)  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
    await api.create(model="m", messages=[HELLO], max_tokens=5)  # type: ignore[misc] # pyright: ignore[reportGeneralTypeIssues]
    with async_api.stream(model="m", messages=[HELLO], max_tokens=5):  # type: ignore[attr-defined] # pyright: ignore[reportGeneralTypeIssues]
        pass
    async with api.stream(model="m", messages=[HELLO], max_tokens=5):  # type: ignore[attr-defined] # pyright: ignore[reportGeneralTypeIssues]
        pass
    for _ in await async_api.create(model="m", messages=[HELLO], max_tokens=5, stream=True):  # type: ignore[attr-defined] # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        pass
