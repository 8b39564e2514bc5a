"""One client for many: each caller gets its own answer, and nothing is left open."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import anthropic_messages as sdk

from . import examples
from .server import Request, Server
from .wire import Answer, answer, events

REPLY = examples.responses()["greeting"]
PIECES = examples.pieces(examples.streams()["greeting"])
THREADS = 32
TASKS = 500


def question(number: int) -> dict[str, Any]:
    return {"model": f"m-{number}", "max_tokens": 9, "messages": [{"role": "user", "content": f"question {number}"}]}


def echo(request: Request) -> Answer:
    """An answer that names its question, as a whole or as a stream."""
    asked = request.json
    content = asked["messages"][0]["content"]
    if not asked.get("stream"):
        return answer(REPLY | {"model": asked["model"], "content": [{"type": "text", "text": content}]})
    own = asked["model"].encode()
    return events([piece.replace(b'"msg_01Greet4kTz"', b'"%s"' % own) for piece in PIECES])


def test_a_client_shared_by_threads(server: Server) -> None:
    """Half of the threads stream; each has options of its own."""
    server.script(*[echo] * (THREADS * 4))
    start = threading.Barrier(THREADS)

    def ask(number: int) -> list[str]:
        start.wait(10)
        own = client.with_options(default_headers={"x-caller": str(number)}, max_retries=0)
        found: list[str] = []
        for _ in range(4):
            if number % 2:
                found.append(own.messages.create(**question(number)).model)
            else:
                with own.messages.stream(**question(number)) as stream:
                    found.append(stream.get_final_message().id)
        return found

    with sdk.Anthropic(api_key="k", base_url=server.url) as client, ThreadPoolExecutor(THREADS) as pool:
        assert list(pool.map(ask, range(THREADS))) == [[f"m-{number}"] * 4 for number in range(THREADS)]
        assert server.connections <= THREADS
    assert all(request.headers["x-caller"] == request.json["model"][2:] for request in server.requests)
    assert server.wait_until_open(0)


@pytest.mark.parametrize("http_client", [sdk.DefaultAsyncHttpxClient, sdk.DefaultAioHttpClient])
async def test_a_client_shared_by_tasks(server: Server, http_client: Callable[..., Any]) -> None:
    server.script(*[echo] * TASKS)
    before = asyncio.all_tasks()
    limits = sdk.DEFAULT_CONNECTION_LIMITS.__class__(max_connections=40)
    async with sdk.AsyncAnthropic(
        api_key="k", base_url=server.url, http_client=http_client(limits=limits), max_retries=0
    ) as client:

        async def ask(number: int) -> str:
            if number % 2:
                return (await client.messages.create(**question(number))).model
            async with client.messages.stream(**question(number)) as stream:
                return (await stream.get_final_message()).id

        found = await asyncio.gather(*map(ask, range(TASKS)))
        assert found == [f"m-{number}" for number in range(TASKS)]
        assert server.connections <= 40 and asyncio.all_tasks() == before
    assert await asyncio.to_thread(server.wait_until_open, 0)


async def test_tasks_that_give_up_leave_nothing(server: Server) -> None:
    """Of many tasks that share a client half are cancelled, and the others get their answers."""
    server.script(*[echo] * 60)
    async with sdk.AsyncAnthropic(api_key="k", base_url=server.url, max_retries=0) as client:
        before = asyncio.all_tasks()
        tasks = [asyncio.create_task(client.messages.create(**question(number))) for number in range(60)]
        await asyncio.sleep(0.01)
        for task in tasks[::2]:
            task.cancel()
        found = await asyncio.gather(*tasks[1::2])
        await asyncio.gather(*tasks[::2], return_exceptions=True)
        assert [message.model for message in found] == [f"m-{number}" for number in range(1, 60, 2)]
        assert asyncio.all_tasks() == before
    assert await asyncio.to_thread(server.wait_until_open, 0)
