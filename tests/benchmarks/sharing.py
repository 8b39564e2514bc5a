"""What many calls at once through one client cost beside the same requests sent with httpx2 alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2

from .contenders import URL, answering, contest, row, sdk
from .exchanges import SMALL, reply
from .measuring import Samples
from .rows import Row
from .server import running

TASKS = 200
THREADS = 32
_CALLS = TASKS * 5  # a round
_MOST = 1.11
"""At least 90 % of the floor's throughput."""


def rows(rounds: int) -> Iterator[Row]:
    yield row(f"create(), {TASKS} tasks", "us", _tasks(URL, rounds, answering(reply(1))), _MOST)
    yield row(f"create(), {THREADS} threads", "us", _threads(URL, rounds, answering(reply(1))), _MOST)
    with running() as url:
        target = url + "/blocks/1"
        yield row(f"create(), {TASKS} tasks, loopback server", "us", _tasks(target, rounds), _MOST)
        yield row(f"create(), {THREADS} threads, loopback server", "us", _threads(target, rounds), _MOST)


def _tasks(url: str, rounds: int, transport: httpx2.AsyncBaseTransport | None = None) -> Samples:
    def http_client() -> httpx2.AsyncClient:
        return httpx2.AsyncClient(transport=transport, timeout=60, limits=httpx2.Limits(max_connections=TASKS))

    async def at_once(call: Callable[[], Any]) -> None:
        async def some() -> None:
            for _ in range(_CALLS // TASKS):
                await call()

        await asyncio.gather(*(some() for _ in range(TASKS)))

    # One loop for all: connections of another would be of no use.
    runner = asyncio.Runner()
    raw = http_client()

    async def floor() -> None:
        (await raw.post(_target(url), json=_arguments())).json()

    def make(name: str) -> Callable[[], object]:
        create = sdk(name, http_client(), base_url=_root(url)).messages.create
        return lambda: runner.run(at_once(lambda: create(**_arguments())))

    with runner:
        return contest(lambda: runner.run(at_once(floor)), make, 1, rounds, _CALLS)


def _threads(url: str, rounds: int, transport: httpx2.BaseTransport | None = None) -> Samples:
    def http_client() -> httpx2.Client:
        return httpx2.Client(transport=transport, timeout=60, limits=httpx2.Limits(max_connections=THREADS))

    raw = http_client()

    def floor() -> None:
        raw.post(_target(url), json=_arguments()).json()

    def at_once(call: Callable[[], object]) -> None:
        for _ in pool.map(lambda _: call(), range(_CALLS)):
            pass

    def make(name: str) -> Callable[[], object]:
        create = sdk(name, http_client(), base_url=_root(url)).messages.create
        return lambda: at_once(lambda: create(**_arguments()))

    with ThreadPoolExecutor(THREADS) as pool:
        return contest(lambda: at_once(floor), make, 1, rounds, _CALLS)


def _root(url: str) -> str:
    return url.removesuffix("/v1/messages")


def _target(url: str) -> str:
    return f"{_root(url)}/v1/messages"


def _arguments() -> dict[str, Any]:
    return {"model": "claude", "max_tokens": 10, "messages": SMALL}
