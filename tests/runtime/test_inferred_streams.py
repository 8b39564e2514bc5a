"""Streams that an API shows without settings, over real connections: how they are asked for, and how they may end."""

from __future__ import annotations

import asyncio
import importlib
import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from types import ModuleType
from typing import Any

import pytest
from tests.golden.case import cases
from tests.golden.installed import importable, write
from tests.runtime.acme import Seen, answer, serving

from sdkgen.folders import TEMPLATES

CASE = next(one for one in cases() if one.name == "stream-inferred")
EVENTS, LINES = "text/event-stream", "application/x-ndjson"


def play(handler: BaseHTTPRequestHandler, seen: Seen) -> None:
    """Streams, as the API does, to whom asks for it in the body and in the header alike."""
    body = json.loads(seen.body or b"{}")
    is_asked = body.get("stream", seen.path == "/tales")
    kind = {"/answers": EVENTS, "/tales": LINES}[seen.path]
    assert seen.headers["accept"] == (kind if is_asked else "application/json")
    pieces = [json.dumps({"delta": text}) for text in "abc"]
    if not is_asked:
        answer(handler, 200, b'{"text": "abc"}', content_type="application/json")
    elif kind == LINES:
        answer(handler, 200, "\n".join(pieces).encode(), content_type=LINES)
    else:
        ends = ["[DONE]"] if body["question"] == "marked" else []
        text = "".join(f"data: {piece}\n\n" for piece in [*pieces, *ends])
        answer(handler, 200, text.encode(), content_type=EVENTS)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("streams")
    write(CASE.produced(CASE.specs[0]), folder)
    (folder / CASE.package / "_runtime").symlink_to(TEMPLATES / "python" / "runtime")
    with importable(folder, CASE.package):
        yield importlib.import_module(CASE.package)


def read(package: ModuleType, url: str, colour: str, resource: str, **arguments: Any) -> list[str]:
    """The texts of the pieces of a stream, or the one of an answer."""

    async def run() -> list[str]:
        async with package.AsyncExample(base_url=url) as client:
            found = await getattr(client, resource).create(**arguments)
            return [one.delta async for one in found] if arguments.get("stream") else [found.text]

    if colour == "Async":
        return asyncio.run(run())
    with package.Example(base_url=url) as client:
        found = getattr(client, resource).create(**arguments)
        return [one.delta for one in found] if arguments.get("stream") else [found.text]


@pytest.mark.parametrize("colour", ["Sync", "Async"])
def test_a_call_asks_for_pieces_or_for_the_whole(package: ModuleType, colour: str) -> None:
    with serving(play) as server:
        for end in ("marked", "unmarked"):
            assert read(package, server.url, colour, "answers", question=end, stream=True) == ["a", "b", "c"]
        assert read(package, server.url, colour, "answers", question="whole") == ["abc"]
        assert read(package, server.url, colour, "tales", stream=True) == ["a", "b", "c"]
        # Where the API streams unless it is told not to.
        assert read(package, server.url, colour, "tales", stream=False) == read(package, server.url, colour, "tales")
