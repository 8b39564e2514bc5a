"""What `create()` costs beside the same bytes sent and read with httpx2 alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx2

from .contenders import OURS, PEER, URL, answering, contest, packages, sdk
from .exchanges import SMALL, conversation, reply
from .measuring import Samples, repeated, take_turns
from .rows import Row
from .server import running


def rows(rounds: int) -> Iterator[Row]:
    large = conversation(200)
    yield _row("create(), small", _blocking(SMALL, reply(1), 200, rounds), 1.2)
    yield _row("create(), small, asynchronous", _awaiting(SMALL, reply(1), 200, rounds), 1.2)
    yield _row("create(), 200 messages in", _blocking(large, reply(1), 60, rounds), 1.0)
    yield _row("create(), 300 blocks out", _blocking(SMALL, reply(300, 600), 15, rounds), 1.0)
    with running() as url:
        yield _row("create(), small, loopback server", _loopback(url + "/blocks/1", 100, rounds))


def _blocking(messages: list[Any], body: bytes, times: int, rounds: int) -> Samples:
    raw = httpx2.Client(transport=answering(body))

    def make(name: str) -> Callable[[], object]:
        create = sdk(name, httpx2.Client(transport=answering(body))).messages.create
        return lambda: create(model="claude", max_tokens=10, messages=messages)

    return _measured(contest(lambda: raw.post(URL, json=_body(messages)).json(), make), times, rounds)


def _loopback(url: str, times: int, rounds: int) -> Samples:
    raw = httpx2.Client()
    target = url + "/v1/messages"

    def make(name: str) -> Callable[[], object]:
        create = sdk(name, base_url=url).messages.create
        return lambda: create(model="claude", max_tokens=10, messages=SMALL)

    return _measured(contest(lambda: raw.post(target, json=_body(SMALL)).json(), make), times, rounds)


def _awaiting(messages: list[Any], body: bytes, times: int, rounds: int) -> Samples:
    raw = httpx2.AsyncClient(transport=answering(body))
    asks: dict[str, Callable[[], Any]] = {"floor": lambda: raw.post(URL, json=_body(messages))}
    for name in packages():
        asks[name] = _asking(sdk(name, httpx2.AsyncClient(transport=answering(body))).messages.create, messages)

    def work(ask: Callable[[], Any], read: bool) -> Callable[[], object]:
        async def run() -> None:
            for _ in range(times):
                answer = await ask()
                if read:
                    answer.json()

        return lambda: asyncio.run(run())

    return take_turns({name: repeated(work(ask, name == "floor"), 1) for name, ask in asks.items()}, rounds, per=times)


def _asking(create: Any, messages: list[Any]) -> Callable[[], Any]:
    return lambda: create(model="claude", max_tokens=10, messages=messages)


def _body(messages: list[Any]) -> dict[str, Any]:
    return {"model": "claude", "max_tokens": 10, "messages": messages}


def _measured(works: dict[str, Callable[[], object]], times: int, rounds: int) -> Samples:
    return take_turns({name: repeated(work, times) for name, work in works.items()}, rounds)


def _row(what: str, found: Samples, most: float | None = None) -> Row:
    return found_row(what, found, most)


def found_row(what: str, found: Samples, most: float | None) -> Row:
    raise NotImplementedError
