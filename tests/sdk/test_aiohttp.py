"""The asynchronous client over aiohttp: what comes back, what fails and what stays open are as over httpx2 itself."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk

from . import examples
from .location import SEARCHED
from .pauses import Pauses
from .server import Server
from .wire import HANG_UP, RESET, SILENCE, Answer, End, Wait, answer, error, events, redirect

GREETING = examples.requests()["greeting"]
REPLY = examples.responses()["greeting"]
PIECES = examples.pieces(examples.streams()["greeting"])
HALF = events(PIECES[:4], end=Wait())


@asynccontextmanager
async def opened(server: Server, http: dict[str, Any] | None = None, **options: Any) -> AsyncIterator[Any]:
    """A client of `server` over aiohttp."""
    options = {"api_key": "k", "base_url": server.url} | options
    async with sdk.AsyncAnthropic(http_client=sdk.DefaultAioHttpClient(**(http or {})), **options) as client:
        yield client


async def all_closed(server: Server) -> bool:
    return await asyncio.to_thread(server.wait_until_open, 0, 2.0)


async def test_calls_share_a_connection(server: Server) -> None:
    async with opened(server) as client:
        for _ in range(3):
            message = await client.messages.create(**GREETING)
            assert message.to_dict() == REPLY
        assert server.connections == 1
    assert await all_closed(server)


async def test_it_sends_what_httpx2_sends(server: Server) -> None:
    async with sdk.AsyncAnthropic(api_key="k", base_url=server.url) as plain:
        await plain.messages.create(**GREETING)
        await plain.models.list(limit=2, after_id="a b/ü%2F")
    async with opened(server) as client:
        await client.messages.create(**GREETING)
        await client.models.list(limit=2, after_id="a b/ü%2F")
    one, two, three, four = server.requests
    for usual, ours in ((one, three), (two, four)):
        assert (ours.method, ours.target, ours.body) == (usual.method, usual.target, usual.body)
        assert dict(ours.headers) == dict(usual.headers)


async def test_a_stream(server: Server) -> None:
    async with opened(server) as client:
        for _ in range(3):
            stream = await client.messages.create(**GREETING, stream=True)
            kinds = [event.type async for event in stream]
            assert kinds[0] == "message_start" and kinds[-1] == "message_stop"
            async with client.messages.stream(**GREETING) as helper:
                assert (await helper.get_final_message()).id == REPLY["id"]
        assert len(server.requests) == 6 and server.connections == 1


async def test_an_end_that_comes_late_is_waited_for(server: Server) -> None:
    """The last event is read before the body is over, and the connection is used again all the same."""
    *steps, end = events(PIECES).steps
    server.script(Answer((*steps, Wait(0.01), end)), Answer((*steps, Wait())))
    async with opened(server) as client:
        for _ in range(2):
            async for _ in await client.messages.create(**GREETING, stream=True):
                pass
        assert len(server.requests) == 2 and server.connections == 1
        assert await all_closed(server), "an end that never comes is not waited for"


async def test_events_arrive_while_the_stream_goes_on(server: Server) -> None:
    server.script(HALF)
    async with opened(server) as client:
        stream = await client.messages.create(**GREETING, stream=True)
        assert (await anext(aiter(stream))).type == "message_start"
        assert server.open == 1
        await stream.close()
        assert await all_closed(server)


async def test_batch_results(server: Server) -> None:
    async with opened(server) as client:
        lines = [line async for line in await client.messages.batches.results("msgbatch_01Loopback")]
        assert lines and all(line.custom_id for line in lines)


async def test_compressed_bodies(server: Server) -> None:
    server.script(answer(REPLY, compress=True))
    async with opened(server) as client:
        assert (await client.messages.create(**GREETING)).id == REPLY["id"]


async def test_a_body_that_is_made_while_it_is_sent(server: Server) -> None:
    async def parts() -> AsyncIterator[bytes]:
        yield b"one "
        await asyncio.sleep(0)
        yield b"two"

    server.script(answer({}))
    async with sdk.DefaultAioHttpClient() as client:
        await client.post(server.url, content=parts())
    assert server.last.body == b"one two"
    assert server.last.headers["transfer-encoding"] == "chunked"


async def test_a_body_whose_maker_fails(server: Server) -> None:
    async def parts() -> AsyncIterator[bytes]:
        yield b"one "
        raise KeyError("mine")

    async with sdk.DefaultAioHttpClient() as client:
        with pytest.raises(KeyError, match="mine"):
            await client.post(server.url, content=parts(), headers={"content-length": "10"})
        assert await all_closed(server)


async def test_redirects_and_cookies_are_not_its_own(server: Server) -> None:
    server.script(redirect("/elsewhere"), answer({}, headers={"set-cookie": "a=b"}), answer({}))
    url = server.url.replace("127.0.0.1", "localhost")  # because aiohttp keeps no cookies of plain addresses
    async with sdk.DefaultAioHttpClient() as client:
        assert (await client.get(url, follow_redirects=False)).status_code == 307
        await client.get(url)
        client.cookies.clear()
        await client.get(url)
    assert [request.path for request in server.requests] == ["/"] * 3
    assert "cookie" not in server.last.headers


async def test_failures_are_tried_again(server: Server, pauses: Pauses) -> None:
    server.script(error(529), RESET)
    async with opened(server) as client:
        assert (await client.messages.create(**GREETING)).id == REPLY["id"]
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (RESET, httpx2.TransportError),
        (HANG_UP, httpx2.RemoteProtocolError),
        (answer(REPLY).cut(200), httpx2.RemoteProtocolError),
        (answer(REPLY).cut(200, End.RESET), httpx2.TransportError),
        (answer(REPLY).cut(20), httpx2.RemoteProtocolError),
    ],
    ids=["reset", "hang-up", "body cut", "body reset", "head cut"],
)
async def test_faults(server: Server, fault: Any, kind: type[Exception]) -> None:
    server.script(fault)
    async with opened(server, max_retries=0) as client:
        with pytest.raises(sdk.APIConnectionError) as caught:
            await client.messages.create(**GREETING)
        assert isinstance(caught.value.__cause__, kind), repr(caught.value.__cause__)
        assert await all_closed(server)


@pytest.mark.parametrize("end", [End.CLOSE, End.RESET])
async def test_a_stream_that_is_cut(server: Server, end: End) -> None:
    server.script(events(PIECES[:4], end=end))
    async with opened(server) as client:
        stream = await client.messages.create(**GREETING, stream=True)
        with pytest.raises(sdk.StreamTruncatedError):
            [event async for event in stream]
        assert await all_closed(server)


async def test_nobody_listens(server: Server) -> None:
    with Server() as gone:
        url = gone.url
    async with opened(server, base_url=url, max_retries=0) as client:
        with pytest.raises(sdk.APIConnectionError) as caught:
            await client.messages.create(**GREETING)
        assert isinstance(caught.value.__cause__, httpx2.ConnectError)


@pytest.mark.parametrize("fault", [SILENCE, answer(REPLY).cut(200, Wait())], ids=["no head", "half a body"])
async def test_timeouts_of_reading(server: Server, fault: Any) -> None:
    server.script(fault)
    async with opened(server, max_retries=0, timeout=0.05) as client:
        with pytest.raises(sdk.APITimeoutError) as caught:
            await client.messages.create(**GREETING)
        assert isinstance(caught.value.__cause__, httpx2.ReadTimeout)
        assert await all_closed(server)


async def test_waiting_for_a_connection_times_out(server: Server) -> None:
    server.script(HALF)
    timeout = httpx2.Timeout(5, connect=0.03, pool=0.03)
    async with opened(
        server, {"limits": httpx2.Limits(max_connections=1), "timeout": timeout}, max_retries=0
    ) as client:
        stream = await client.messages.create(**GREETING, stream=True)
        with pytest.raises(sdk.APITimeoutError):
            await client.messages.create(**GREETING)
        await stream.close()
        assert (await client.messages.create(**GREETING)).id == REPLY["id"]


@pytest.mark.parametrize("streamed", [False, True])
async def test_a_cancelled_task_closes_its_connection(server: Server, streamed: bool) -> None:
    server.script(HALF if streamed else SILENCE)
    async with opened(server) as client:

        async def call() -> None:
            if streamed:
                async for _ in await client.messages.create(**GREETING, stream=True):
                    pass
            await client.messages.create(**GREETING)

        before = asyncio.all_tasks()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await call()
        assert await all_closed(server)
        assert asyncio.all_tasks() == before and len(server.requests) == 1


async def test_a_dropped_stream_leaves_nothing(server: Server) -> None:
    server.script(HALF)
    async with opened(server) as client:
        before = asyncio.all_tasks()
        stream = await client.messages.create(**GREETING, stream=True)
        await anext(aiter(stream))
        del stream
        gc.collect()
        assert await all_closed(server)
        assert asyncio.all_tasks() == before


@pytest.mark.usefixtures("ended_loops")
def test_a_client_outlives_an_event_loop(server: Server) -> None:
    client = sdk.AsyncAnthropic(api_key="k", base_url=server.url, http_client=sdk.DefaultAioHttpClient())

    async def call(last: bool = False) -> str:
        message = await client.messages.create(**GREETING)
        if last:
            await client.close()
        return message.id

    assert [asyncio.run(call()), asyncio.run(call()), asyncio.run(call(last=True))] == [REPLY["id"]] * 3


@pytest.fixture
def proxy() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.mark.parametrize("given", ["argument", "environment", "excepted"])
async def test_a_proxy(server: Server, proxy: Server, given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    http: dict[str, Any] = {}
    if given == "argument":
        http["proxy"] = proxy.url.replace("//", "//user:word@")
    else:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "127.0.0.1" if given == "excepted" else "")
    proxy.script(answer(REPLY))
    async with opened(server, http) as client:
        await client.messages.create(**GREETING)
    if given == "excepted":
        assert len(server.requests) == 1 and not proxy.requests
        return
    assert not server.requests and proxy.last.target == f"{server.url}/v1/messages"
    assert proxy.last.headers.get("proxy-authorization") == ("Basic dXNlcjp3b3Jk" if given == "argument" else None)


@pytest.mark.parametrize("name", ["transport", "mounts", "http2"])
def test_what_it_cannot_do(name: str) -> None:
    with pytest.raises(TypeError, match=name):
        sdk.DefaultAioHttpClient(**{name: object()})


def test_nothing_is_imported_without_it() -> None:
    program = """
import sys
import anthropic_messages as sdk
sdk.AsyncAnthropic(api_key="k"), sdk.DefaultAioHttpClient
assert "aiohttp" not in sys.modules
sys.modules["aiohttp"] = None
try:
    sdk.DefaultAioHttpClient()
except ImportError as error:
    print(error)
"""
    environment = {**os.environ, "PYTHONPATH": str(SEARCHED)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment)
    assert done.stdout == "aiohttp is not installed: install this package with its extra `aiohttp`\n", done.stderr
