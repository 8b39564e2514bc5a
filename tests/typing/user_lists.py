"""Code of users that reads lists and lines, sync and async, which has to please type checkers as it is.

Nothing here runs; `test_typing.py` gives it to mypy and pyright.
"""

from __future__ import annotations

from typing import assert_type

from anthropic_messages import Anthropic, AsyncAnthropic, AsyncJSONLines, AsyncPaginator, JSONLines
from anthropic_messages.pagination import AsyncPage, SyncPage
from anthropic_messages.types import MessageBatch, MessageBatchIndividualResponse, ModelInfo

client = Anthropic()


def pages() -> SyncPage[ModelInfo]:
    page = client.models.list(limit=5)
    assert_type(page, SyncPage[ModelInfo])
    assert_type(page.data, list[ModelInfo])
    assert_type(page.has_more, bool)
    assert_type(page.last_id, str | None)
    assert_type(page.has_next_page(), bool)
    for model in page:
        assert_type(model, ModelInfo)
    for one in page.iter_pages():
        assert_type(one, SyncPage[ModelInfo])
    assert_type([batch.id for batch in client.messages.batches.list()], list[str])
    return page.get_next_page()


async def pages_async(client: AsyncAnthropic) -> AsyncPage[MessageBatch]:
    paginator = client.messages.batches.list(after_id="msgbatch_1")
    assert_type(paginator, AsyncPaginator[MessageBatch, AsyncPage[MessageBatch]])
    async for batch in paginator:
        assert_type(batch, MessageBatch)
    page = await paginator
    assert_type(page, AsyncPage[MessageBatch])
    assert_type(page.data, list[MessageBatch])
    async for batch in page:
        assert_type(batch, MessageBatch)
    async for one in page.iter_pages():
        assert_type(one, AsyncPage[MessageBatch])
    async for model in client.models.list():
        assert_type(model, ModelInfo)
    return await page.get_next_page()


def lines() -> int:
    with client.messages.batches.results("msgbatch_1") as results:
        assert_type(results, JSONLines[MessageBatchIndividualResponse])
        for line in results:
            assert_type(line, MessageBatchIndividualResponse)
            if line.result.type == "succeeded":
                return line.result.message.usage.output_tokens
        return results.response.status_code


async def lines_async(client: AsyncAnthropic) -> None:
    async for line in await client.messages.batches.results("msgbatch_1"):
        assert_type(line, MessageBatchIndividualResponse)
    async with await client.messages.batches.results("msgbatch_1") as results:
        assert_type(results, AsyncJSONLines[MessageBatchIndividualResponse])
