"""What a line of results costs beside splitting lines and `json.loads`, blocking and awaiting."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx2

from .contenders import PEER, URL, contest, row, sdk
from .contenders import streaming as transport
from .measuring import Samples
from .rows import Row

_LINES = 5000


def rows(rounds: int) -> Iterator[Row]:
    pieces = _pieces()
    yield row("batches.results, line", "us", _blocking(pieces, rounds), 1.5)
    yield row("batches.results, line, asynchronous", "us", _awaiting(pieces, rounds), 1.5)


def _pieces() -> list[bytes]:
    """The results of a batch in chunks of 64 KB."""
    usage = {
        "input_tokens": 24,
        "output_tokens": 40,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
        "server_tool_use": None,
        "service_tier": "batch",
        "inference_geo": "global",
    }
    text = "The review praises the delivery and the packaging, and asks for a larger size."
    data = bytearray()
    for number in range(_LINES):
        message = {
            "id": f"msg_{number:020}",
            "type": "message",
            "role": "assistant",
            "model": "claude-haiku-4-5",
            "content": [{"type": "text", "text": text, "citations": None}],
            "stop_reason": "end_turn",
            "stop_sequence": None,
            "stop_details": None,
            "usage": usage,
            "container": None,
        }
        line = {"custom_id": f"review-{number}", "result": {"type": "succeeded", "message": message}}
        data += json.dumps(line, separators=(",", ":")).encode() + b"\n"
    return [bytes(data[start : start + 65536]) for start in range(0, len(data), 65536)]


def _floor(client: httpx2.Client) -> None:
    with client.stream("GET", URL) as response:
        rest = b""
        for chunk in response.iter_bytes():
            lines = (rest + chunk).split(b"\n")
            rest = lines.pop()
            for line in lines:
                json.loads(line)


async def _afloor(client: httpx2.AsyncClient) -> None:
    async with client.stream("GET", URL) as response:
        rest = b""
        async for chunk in response.aiter_bytes():
            lines = (rest + chunk).split(b"\n")
            rest = lines.pop()
            for line in lines:
                json.loads(line)


def _blocking(pieces: list[bytes], rounds: int) -> Samples:
    raw = httpx2.Client(transport=transport(pieces))

    def make(name: str) -> Callable[[], object]:
        client = sdk(name, httpx2.Client(transport=_transport(name, pieces)))

        def read() -> None:
            for _ in client.messages.batches.results("msgbatch_1"):
                pass

        return read

    return contest(lambda: _floor(raw), make, 1, rounds, _LINES)


def _awaiting(pieces: list[bytes], rounds: int) -> Samples:
    raw = httpx2.AsyncClient(transport=transport(pieces))

    def make(name: str) -> Callable[[], object]:
        client = sdk(name, httpx2.AsyncClient(transport=_transport(name, pieces)))

        async def read() -> None:
            async for _ in await client.messages.batches.results("msgbatch_1"):
                pass

        return lambda: asyncio.run(read())

    return contest(lambda: asyncio.run(_afloor(raw)), make, 1, rounds, _LINES)


def _transport(name: str, pieces: list[bytes]) -> httpx2.MockTransport:
    """The peer asks for the batch first, to know where its results are."""
    if name != PEER:
        return transport(pieces)
    results = transport(pieces)
    batch: dict[str, Any] = {
        "id": "msgbatch_1",
        "type": "message_batch",
        "processing_status": "ended",
        "request_counts": {"processing": 0, "succeeded": 1, "errored": 0, "canceled": 0, "expired": 0},
        "created_at": "2026-01-01T00:00:00Z",
        "expires_at": "2026-01-02T00:00:00Z",
        "results_url": f"{URL}/batches/msgbatch_1/results",
    }

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/results"):
            return results.handle_request(request)
        return httpx2.Response(200, json=batch)

    return httpx2.MockTransport(answer)
