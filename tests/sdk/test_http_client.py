"""HTTP clients that users bring: through a proxy, and with hooks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk

from . import examples
from .colour import Colour
from .pauses import Pauses
from .server import Server
from .wire import answer, error

GREETING = examples.requests()["greeting"]
REPLY = examples.responses()["greeting"]


def made(colour: Colour, **options: Any) -> Any:
    return colour.keep((sdk.DefaultAsyncHttpxClient if colour.is_async else sdk.DefaultHttpxClient)(**options))


@pytest.fixture
def proxy() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.mark.parametrize("given", ["argument", "environment"])
async def test_a_proxy(
    colour: Colour, server: Server, proxy: Server, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    options: dict[str, Any] = {}
    if given == "argument":
        options["http_client"] = made(colour, proxy=proxy.url.replace("//", "//user:word@"))
    else:
        monkeypatch.setenv("http_proxy", proxy.url)
    proxy.script(answer(REPLY))
    message = await colour(colour.client(server, **options).messages.create(**GREETING))
    assert message.id == REPLY["id"] and not server.requests
    assert proxy.last.target == f"{server.url}/v1/messages"
    assert proxy.last.headers.get("proxy-authorization") == ("Basic dXNlcjp3b3Jk" if given == "argument" else None)


async def test_hooks_see_each_attempt(colour: Colour, server: Server, pauses: Pauses) -> None:
    seen: list[object] = []

    def asked(request: httpx2.Request) -> None:
        request.headers["x-hook"] = "was here"
        seen.append(request.url.path)

    def answered(response: httpx2.Response) -> None:
        seen.append(response.status_code)

    async def aasked(request: httpx2.Request) -> None:
        asked(request)

    async def aanswered(response: httpx2.Response) -> None:
        answered(response)

    hooks = {"request": [aasked], "response": [aanswered]} if colour.is_async else None
    http_client = made(colour, event_hooks=hooks or {"request": [asked], "response": [answered]})
    server.script(error(529))
    await colour(colour.client(server, http_client=http_client).messages.create(**GREETING))
    assert seen == ["/v1/messages", 529, "/v1/messages", 200]
    assert server.last.headers["x-hook"] == "was here"
