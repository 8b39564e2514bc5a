"""Code of users that looks at whole responses, sync and async, which has to please type checkers as it is.

Nothing here runs; `test_typing.py` gives it to mypy and pyright.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import assert_type

import httpx2

from anthropic_messages import (
    Anthropic,
    APIResponse,
    AsyncAnthropic,
    AsyncAPIResponse,
    AsyncJSONLines,
    AsyncPage,
    AsyncStream,
    JSONLines,
    Stream,
    SyncPage,
)
from anthropic_messages.types import (
    Message,
    MessageBatchIndividualResponse,
    MessageParam,
    MessageTokensCount,
    ModelInfo,
    RawMessageStreamEvent,
    Usage,
)

question: MessageParam = {"role": "user", "content": "When is high water in Port Ellery?"}


def raw(client: Anthropic, streamed: bool) -> Message:
    view = client.messages.with_raw_response
    response = view.create(model="m", max_tokens=1, messages=[question])
    assert_type(response, APIResponse[Message])
    assert_type(response.parse(), Message)
    assert_type(response.parse(to=Usage), Usage)
    assert_type(response.status_code, int)
    assert_type(response.headers, httpx2.Headers)
    assert_type(response.request_id, str | None)
    assert_type(response.url, httpx2.URL)
    assert_type(response.http_response, httpx2.Response)
    assert_type(response.content, bytes)
    assert_type(response.text(), str)
    assert_type(response.retries_taken, int)
    assert_type(response.elapsed, timedelta)
    events = view.create(model="m", max_tokens=1, messages=[question], stream=True)
    assert_type(events, APIResponse[Stream[RawMessageStreamEvent]])
    either = view.create(model="m", max_tokens=1, messages=[question], stream=streamed)
    assert_type(either.parse(), Message | Stream[RawMessageStreamEvent])
    count = view.count_tokens(model="m", messages=[question], timeout=5, extra_headers={"a": "b"})
    assert_type(count, APIResponse[MessageTokensCount])
    assert_type(client.models.with_raw_response.retrieve("m").parse(), ModelInfo)
    assert_type(client.models.with_raw_response.list().parse(), SyncPage[ModelInfo])
    results = client.messages.batches.with_raw_response.results("b").parse()
    assert_type(results, JSONLines[MessageBatchIndividualResponse])
    return response.parse()


async def async_raw(client: AsyncAnthropic) -> Message:
    view = client.messages.with_raw_response
    response = await view.create(model="m", max_tokens=1, messages=[question])
    assert_type(response, APIResponse[Message])
    events = (await view.create(model="m", max_tokens=1, messages=[question], stream=True)).parse()
    assert_type(events, AsyncStream[RawMessageStreamEvent])
    assert_type((await client.models.with_raw_response.list()).parse(), AsyncPage[ModelInfo])
    results = (await client.messages.batches.with_raw_response.results("b")).parse()
    assert_type(results, AsyncJSONLines[MessageBatchIndividualResponse])
    return response.parse()


def streaming(client: Anthropic, file: Path) -> None:
    view = client.messages.with_streaming_response
    with view.create(model="m", max_tokens=1, messages=[question]) as response:
        assert_type(response, APIResponse[Message])
        for chunk in response.iter_bytes(1024):
            assert_type(chunk, bytes)
        for text in response.iter_text():
            assert_type(text, str)
        for line in response.iter_lines():
            assert_type(line, str)
        response.stream_to_file(file)
        assert_type(response.read(), bytes)
        assert_type(response.parse(), Message)
    with view.create(model="m", max_tokens=1, messages=[question], stream=True) as streamed:
        assert_type(streamed.parse(), Stream[RawMessageStreamEvent])
        assert_type(streamed.parse(to=Stream[RawMessageStreamEvent]), Stream[RawMessageStreamEvent])
    with client.messages.batches.with_streaming_response.results("b") as results:
        assert_type(results.parse(), JSONLines[MessageBatchIndividualResponse])


async def async_streaming(client: AsyncAnthropic, file: Path) -> None:
    view = client.messages.with_streaming_response
    async with view.create(model="m", max_tokens=1, messages=[question]) as response:
        assert_type(response, AsyncAPIResponse[Message])
        async for chunk in response.iter_bytes(1024):
            assert_type(chunk, bytes)
        async for line in response.iter_lines():
            assert_type(line, str)
        await response.stream_to_file(str(file))
        assert_type(await response.text(), str)
        assert_type(await response.parse(), Message)
        assert_type(await response.parse(to=Usage), Usage)
    async with view.create(model="m", max_tokens=1, messages=[question], stream=True) as streamed:
        assert_type(await streamed.parse(), AsyncStream[RawMessageStreamEvent])
