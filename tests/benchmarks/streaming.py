"""What an event of a stream costs beside splitting lines and `json.loads`: raw, as text, as a tool's input."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import httpx2

from .contenders import OURS, PEER, URL, contest, packages, row, sdk
from .contenders import streaming as transport
from .exchanges import SMALL, text_events, tool_events
from .measuring import Samples, repeated, take_turns
from .rows import Row
from .server import running

_DELTAS = 5000
_ASKED: dict[str, Any] = {"model": "claude", "max_tokens": 10, "messages": SMALL}


def rows(rounds: int) -> Iterator[Row]:
    single = text_events(_DELTAS)
    packed = _packed(b"".join(single))
    for pieces, how in ((single, "an event a chunk"), (packed, "chunks of 64 KB")):
        yield row(f"stream=True, event, {how}", "us", _events(pieces, _iterate, rounds), 1.5)
        yield row(f"text_stream, delta, {how}", "us", _events(pieces, _text, rounds), 2.0)
    yield row("stream=True, event, asynchronous", "us", _awaiting(single, _aiterate, rounds), 1.5)
    yield row("text_stream, delta, asynchronous", "us", _awaiting(single, _atext, rounds), 2.0)
    with running() as url:
        yield row("stream=True, event, loopback server", "us", _loopback(f"{url}/deltas/{_DELTAS}", rounds))
    yield _tool_input(rounds)


def _packed(data: bytes) -> list[bytes]:
    return [data[start : start + 65536] for start in range(0, len(data), 65536)]


def _floor(client: httpx2.Client, url: str) -> None:
    with client.stream("POST", url, json=_ASKED | {"stream": True}) as response:
        rest = b""
        for chunk in response.iter_bytes():
            lines = (rest + chunk).split(b"\n")
            rest = lines.pop()
            for line in lines:
                if line.startswith(b"data: "):
                    json.loads(line[6:])


async def _afloor(client: httpx2.AsyncClient) -> None:
    async with client.stream("POST", URL, json=_ASKED | {"stream": True}) as response:
        rest = b""
        async for chunk in response.aiter_bytes():
            lines = (rest + chunk).split(b"\n")
            rest = lines.pop()
            for line in lines:
                if line.startswith(b"data: "):
                    json.loads(line[6:])


def _iterate(client: Any) -> None:
    with client.messages.create(**_ASKED, stream=True) as events:
        for _ in events:
            pass


def _text(client: Any) -> None:
    with client.messages.stream(**_ASKED) as stream:
        for _ in stream.text_stream:
            pass


def _helper(client: Any) -> None:
    with client.messages.stream(**_ASKED) as stream:
        for _ in stream:
            pass


async def _aiterate(client: Any) -> None:
    async with await client.messages.create(**_ASKED, stream=True) as events:
        async for _ in events:
            pass


async def _atext(client: Any) -> None:
    async with client.messages.stream(**_ASKED) as stream:
        async for _ in stream.text_stream:
            pass


def _events(pieces: Sequence[bytes], use: Callable[[Any], None], rounds: int) -> Samples:
    raw = httpx2.Client(transport=transport(pieces))

    def make(name: str) -> Callable[[], object]:
        client = sdk(name, httpx2.Client(transport=transport(pieces)))
        return lambda: use(client)

    return contest(lambda: _floor(raw, URL), make, 1, rounds, _DELTAS)


def _awaiting(pieces: Sequence[bytes], use: Callable[[Any], Any], rounds: int) -> Samples:
    raw = httpx2.AsyncClient(transport=transport(pieces))

    def make(name: str) -> Callable[[], object]:
        client = sdk(name, httpx2.AsyncClient(transport=transport(pieces)))
        return lambda: asyncio.run(use(client))

    return contest(lambda: asyncio.run(_afloor(raw)), make, 1, rounds, _DELTAS)


def _loopback(url: str, rounds: int) -> Samples:
    raw = httpx2.Client()

    def make(name: str) -> Callable[[], object]:
        client = sdk(name, base_url=url)
        return lambda: _iterate(client)

    return contest(lambda: _floor(raw, url + "/v1/messages"), make, 1, rounds, _DELTAS)


def _tool_input(rounds: int) -> Row:
    """The cost per delta of a long stream beside that of a short one: it should be the same."""
    few, many = 2000, 20_000
    found: dict[str, Samples] = {}
    for name in packages():
        jobs = {str(deltas): repeated(_reading_tool(name, deltas), 1, deltas) for deltas in (few, many)}
        # The peer's cost grows with the square of the length: one long stream takes it many seconds.
        found[name] = take_turns(jobs, rounds if name == OURS else 1)
    ours, peer = found[OURS], found.get(PEER)
    return Row(
        "tool input, delta of 20,000 (floor: of 2,000)",
        "us",
        ours.median(str(many)) * 1e6,
        ours.median(str(few)) * 1e6,
        peer.median(str(many)) * 1e6 if peer else None,
        ours.ratio(str(many), str(few)),
        peer.ratio(str(many), str(few)) if peer else None,
        1.5,
    )


def _reading_tool(name: str, deltas: int) -> Callable[[], None]:
    client = sdk(name, httpx2.Client(transport=transport(_packed(b"".join(tool_events(deltas))))))
    return lambda: _helper(client)
