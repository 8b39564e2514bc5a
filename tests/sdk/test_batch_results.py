"""The results of a batch: typed lines as they arrive, in both colours, over a real connection."""

from __future__ import annotations

import gc
import json
from typing import Any

import pytest

import anthropic_messages
from anthropic_messages import types

from .colour import Colour
from .server import Server
from .wire import End, Wait, answer, error, events

KIND = {"content-type": "application/x-jsonl"}


def result(number: int) -> bytes:
    return b'{"custom_id":"request-%d","result":{"type":"expired"}}\n' % number


def lines_class(colour: Colour) -> Any:
    return anthropic_messages.AsyncJSONLines if colour.is_async else anthropic_messages.JSONLines


async def test_results_are_typed_lines(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    results = await colour(client.messages.batches.results("msgbatch_1"))
    assert isinstance(results, lines_class(colour))
    found = await colour.all(results)
    assert server.last.target == "/v1/messages/batches/msgbatch_1/results"
    assert server.last.headers["accept"] == "application/x-jsonl"
    assert {type(one) for one in found} == {types.MessageBatchIndividualResponse}
    assert {one.result.type for one in found} >= {"succeeded", "errored", "canceled", "expired"}
    assert isinstance(found[0].result, types.MessageBatchSucceededResult)
    assert isinstance(found[0].result.message, types.Message)
    assert results.response.headers["request-id"]


async def test_the_connection_is_used_again(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    for _ in range(3):
        server.script(events([result(1), result(2)], KIND))
        assert len(await colour.all(await colour(client.messages.batches.results("msgbatch_1")))) == 2
    assert server.connections == 1


async def test_a_line_is_given_when_it_has_arrived(colour: Colour, server: Server) -> None:
    server.script(events([result(1), result(2)[:20]], KIND, end=Wait()))
    client = colour.client(server)
    async with colour.entered(await colour(client.messages.batches.results("msgbatch_1"))) as results:
        first = await colour.next(results)
        assert first.custom_id == "request-1"
    assert server.wait_until_open(0)


async def test_a_dropped_stream_gives_its_connection_back(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    server.script(events([result(1)] * 3, KIND, end=Wait()))
    results = await colour(client.messages.batches.results("msgbatch_1"))
    await colour.next(results)
    del results
    gc.collect()
    if colour.is_async:
        import asyncio

        await asyncio.sleep(0.05)
    assert server.wait_until_open(0)


async def test_a_bad_line_is_an_error_that_says_which(colour: Colour, server: Server) -> None:
    server.script(events([result(1), b"<oops>\n", result(3)], KIND))
    results = await colour(colour.client(server).messages.batches.results("msgbatch_1"))
    assert (await colour.next(results)).custom_id == "request-1"
    with pytest.raises(anthropic_messages.APIResponseValidationError, match="^Line 2 of the response is HTML or XML"):
        await colour.next(results)
    assert server.wait_until_open(0)


@pytest.mark.parametrize("end", [End.CLOSE, End.RESET])
async def test_a_connection_that_breaks(colour: Colour, server: Server, end: End) -> None:
    server.script(events([result(1), result(2)[:20]], KIND, end=end))
    results = await colour(colour.client(server).messages.batches.results("msgbatch_1"))
    await colour.next(results)
    with pytest.raises(anthropic_messages.StreamTruncatedError, match="1 whole lines") as caught:
        await colour.next(results)
    assert caught.value.__cause__ is not None


async def test_a_body_that_is_cut_in_a_line(colour: Colour, server: Server) -> None:
    body = result(1) + result(2)[:20]
    server.script(answer(body, headers={**KIND, "content-length": None}).after().cut(10_000))
    results = await colour(colour.client(server).messages.batches.results("msgbatch_1"))
    await colour.next(results)
    with pytest.raises(anthropic_messages.StreamTruncatedError, match="in the middle of a line"):
        await colour.next(results)


async def test_a_server_that_falls_silent(colour: Colour, server: Server) -> None:
    server.script(events([result(1)], KIND, end=Wait()))
    results = await colour(colour.client(server).messages.batches.results("msgbatch_1", timeout=0.1))
    await colour.next(results)
    with pytest.raises(anthropic_messages.APITimeoutError):
        await colour.next(results)


async def test_an_error_comes_before_the_first_line(colour: Colour, server: Server, pauses: Any) -> None:
    server.script(error(529, "overloaded_error"), error(404, "not_found_error", "No such batch."))
    with pytest.raises(anthropic_messages.NotFoundError, match="No such batch."):
        await colour(colour.client(server).messages.batches.results("msgbatch_1"))
    assert len(server.requests) == 2


async def test_compressed_results(colour: Colour, server: Server) -> None:
    server.script(answer(b"".join(map(result, range(100))), headers=KIND, compress=True))
    found = await colour.all(await colour(colour.client(server).messages.batches.results("msgbatch_1")))
    assert [one.custom_id for one in found] == [f"request-{number}" for number in range(100)]


async def test_an_unknown_result_is_kept(colour: Colour, server: Server) -> None:
    line = {"custom_id": "one", "result": {"type": "postponed", "until": "tomorrow"}, "extra": 1}
    server.script(events([json.dumps(line).encode()], KIND))
    (found,) = await colour.all(await colour(colour.client(server).messages.batches.results("msgbatch_1")))
    assert isinstance(found.result, types.UnknownMessageBatchResult)
    assert found.to_dict() == line


async def test_strict_validation_refuses_a_line_that_breaks_the_schema(colour: Colour, server: Server) -> None:
    body = b'{"custom_id":5,"result":{"type":"expired"}}\n'
    server.script(events([body], KIND), events([body], KIND))
    (found,) = await colour.all(await colour(colour.client(server).messages.batches.results("msgbatch_1")))
    assert found.custom_id == 5
    strict = colour.client(server, _strict_response_validation=True)
    with pytest.raises(anthropic_messages.APIResponseValidationError, match="^Line 1 of the response does not match"):
        await colour.all(await colour(strict.messages.batches.results("msgbatch_1")))


async def test_low_level_verbs_give_lines(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    kind = lines_class(colour)[types.MessageBatchIndividualResponse]
    lines = await colour(
        client.get("/v1/messages/batches/msgbatch_1/results", cast_to=object, stream=True, stream_cls=kind)
    )
    assert type((await colour.all(lines))[0]) is types.MessageBatchIndividualResponse
