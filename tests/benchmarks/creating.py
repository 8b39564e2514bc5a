"""What `create()` costs beside the same bytes sent and read with httpx2 alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx2

from .contenders import URL, answering, contest, row, sdk
from .exchanges import SMALL, conversation, reply
from .measuring import Samples
from .rows import Row
from .server import running


def rows(rounds: int) -> Iterator[Row]:
    large = conversation(200)
    yield row("create(), small", "us", _blocking(SMALL, reply(1), 200, rounds), 1.2)
    yield row("create(), small, asynchronous", "us", _awaiting(SMALL, reply(1), 200, rounds), 1.2)
    yield row("create(), 200 messages in", "us", _blocking(large, reply(1), 60, rounds), 1.0)
    yield row("create(), 300 blocks out", "us", _blocking(SMALL, reply(300, 600), 15, rounds), 1.0)
    with running() as url:
        yield row("create(), small, loopback server", "us", _loopback(url + "/blocks/1", rounds))


def _blocking(messages: list[Any], body: bytes, times: int, rounds: int) -> Samples:
    raw = httpx2.Client(transport=answering(body))

    def make(name: str) -> Callable[[], object]:
        create = sdk(name, httpx2.Client(transport=answering(body))).messages.create
        return lambda: create(**_arguments(messages))

    return contest(lambda: raw.post(URL, json=_arguments(messages)).json(), make, times, rounds)


def _loopback(url: str, rounds: int) -> Samples:
    raw = httpx2.Client()
    target = url + "/v1/messages"

    def make(name: str) -> Callable[[], object]:
        create = sdk(name, base_url=url).messages.create
        return lambda: create(**_arguments(SMALL))

    return contest(lambda: raw.post(target, json=_arguments(SMALL)).json(), make, 100, rounds)


def _awaiting(messages: list[Any], body: bytes, times: int, rounds: int) -> Samples:
    raw = httpx2.AsyncClient(transport=answering(body))

    async def floor() -> None:
        for _ in range(times):
            (await raw.post(URL, json=_arguments(messages))).json()

    def make(name: str) -> Callable[[], object]:
        create = sdk(name, httpx2.AsyncClient(transport=answering(body))).messages.create

        async def run() -> None:
            for _ in range(times):
                await create(**_arguments(messages))

        return lambda: asyncio.run(run())

    return contest(lambda: asyncio.run(floor()), make, 1, rounds, times)


def _arguments(messages: list[Any]) -> dict[str, Any]:
    return {"model": "claude", "max_tokens": 10, "messages": messages}
