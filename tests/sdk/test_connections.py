"""Connections: used again where possible, and given back by whoever stops caring for a response."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk

from . import examples
from .colour import Colour
from .pauses import Pauses
from .server import PLAY, Server
from .wire import End, Wait, answer, error, events

GREETING = examples.requests()["greeting"]
HALF = events(examples.pieces(examples.streams()["greeting"])[:4], end=Wait())


async def all_closed(colour: Colour, server: Server) -> bool:
    """Whether the client closes all its connections by itself, soon."""
    if not colour.is_async:
        return server.wait_until_open(0, 2.0)
    # The loop has to run, because closing takes it.
    return await asyncio.to_thread(server.wait_until_open, 0, 2.0)


async def test_calls_share_a_connection(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    for _ in range(3):
        await colour(client.messages.create(**GREETING))
        await colour(client.messages.count_tokens(model="m", messages=[]))
    assert server.connections == 1


async def test_streams_that_were_read_share_a_connection(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    for _ in range(3):
        await colour.all(await colour(client.messages.create(**GREETING, stream=True)))
        async with colour.entered(client.messages.stream(**GREETING)) as stream:
            await colour(stream.get_final_message())
    assert len(server.requests) == 6 and server.connections == 1


async def test_refusals_give_it_back(colour: Colour, server: Server) -> None:
    client = colour.client(server, max_retries=0)
    for streamed in (False, True, False):
        server.script(error(400))
        with pytest.raises(sdk.BadRequestError):
            await colour(client.messages.create(**GREETING, stream=streamed))
    assert server.connections == 1


@pytest.mark.parametrize("read", [0, 1, 3])
async def test_a_dropped_stream(colour: Colour, server: Server, read: int) -> None:
    server.script(HALF)
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True))
    for _ in range(read):
        await colour.next(stream)
    assert server.open == 1
    del stream
    gc.collect()
    assert await all_closed(colour, server)


@pytest.mark.parametrize("way", ["events", "text"])
async def test_a_dropped_helper(colour: Colour, server: Server, way: str) -> None:
    server.script(HALF)
    manager = colour.client(server).messages.stream(**GREETING)
    stream = await manager.__aenter__() if colour.is_async else manager.__enter__()
    source = stream if way == "events" else stream.text_stream
    await colour.next(aiter(source) if colour.is_async else iter(source))
    del stream, source, manager
    gc.collect()
    assert await all_closed(colour, server)


async def test_a_dropped_iterator(colour: Colour, server: Server) -> None:
    server.script(HALF)
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True))
    iterator = aiter(stream) if colour.is_async else iter(stream)
    del stream
    assert (await colour.next(iterator)).type == "message_start", "the iterator keeps the stream alive"
    del iterator
    gc.collect()
    assert await all_closed(colour, server)


async def test_a_closed_stream(colour: Colour, server: Server) -> None:
    server.script(HALF)
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True))
    await colour.next(stream)
    await colour(stream.close())
    assert await all_closed(colour, server)
    await colour(stream.close())


async def test_an_exception_inside_the_loop(colour: Colour, server: Server) -> None:
    server.script(HALF)
    with pytest.raises(KeyError):
        async with colour.entered(colour.client(server).messages.stream(**GREETING)) as stream:
            async for _ in colour.iterate(stream):
                raise KeyError
    assert await all_closed(colour, server)


@pytest.mark.parametrize("end", [End.CLOSE, End.RESET, None])
async def test_a_stream_that_failed(colour: Colour, server: Server, end: End | None) -> None:
    server.script(events(examples.pieces(examples.streams()["greeting"])[:4], end=end))
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True))
    with pytest.raises(sdk.StreamTruncatedError):
        await colour.all(stream)
    assert stream.response.is_closed
    if end is not None:
        assert await all_closed(colour, server)


async def test_an_error_event_closes(colour: Colour, server: Server) -> None:
    server.script(events([b'event: error\ndata: {"type":"error"}\n\n'], end=Wait()))
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True))
    with pytest.raises(sdk.APIStatusError):
        await colour.all(stream)
    assert await all_closed(colour, server)


async def test_dropped_streams_do_not_exhaust_the_pool(colour: Colour, server: Server) -> None:
    limits = httpx2.Limits(max_connections=1)
    client = colour.client(server, http_client=colour.http_client(limits=limits, timeout=httpx2.Timeout(5, pool=3)))
    server.script(HALF, HALF, HALF)
    for _ in range(3):
        stream = await colour(client.messages.create(**GREETING, stream=True))
        await colour.next(stream)
        del stream
        gc.collect()
        assert await all_closed(colour, server)
    assert (await colour(client.messages.create(**GREETING))).id == "msg_01Greet4kTz"


async def test_a_connection_that_the_server_closed_meanwhile(colour: Colour, server: Server) -> None:
    whole = answer(examples.responses()["greeting"])
    server.script(whole.cut(len(whole.steps[0])), PLAY)  # type: ignore[arg-type]
    client = colour.client(server, max_retries=0)
    await colour(client.messages.create(**GREETING))
    assert await all_closed(colour, server)
    await colour(client.messages.create(**GREETING))
    assert server.connections == 2


@pytest.mark.usefixtures("ended_loops")
def test_a_client_outlives_an_event_loop(server: Server, pauses: Pauses) -> None:
    """Scripts run several loops after another, and what the first one kept open is of no use to the second."""
    client = sdk.AsyncAnthropic(api_key="k", base_url=server.url)

    async def call(last: bool = False) -> str:
        message = await client.messages.create(**GREETING)
        if last:
            await client.close()
        return message.id

    assert [asyncio.run(call()), asyncio.run(call()), asyncio.run(call(last=True))] == ["msg_01Greet4kTz"] * 3


async def test_a_cancelled_task(server: Server) -> None:
    server.script(HALF)

    async def read(client: Any) -> None:
        async for _ in await client.messages.create(**GREETING, stream=True):
            pass

    async with sdk.AsyncAnthropic(api_key="k", base_url=server.url) as client:
        task = asyncio.create_task(read(client))
        while len(server.requests) < 1 or server.open < 1:
            await asyncio.sleep(0.005)
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(server.wait_until_open, 0, 2.0)


async def test_a_cancelled_call(server: Server) -> None:
    server.script(answer(b"").after(Wait()))
    async with sdk.AsyncAnthropic(api_key="k", base_url=server.url) as client:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await client.messages.create(**GREETING)
        assert await asyncio.to_thread(server.wait_until_open, 0, 2.0)
        assert len(server.requests) == 1, "a cancelled call was tried again"
