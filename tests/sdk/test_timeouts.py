"""Timeouts: their defaults, where they can be set, and what becomes of them at every stage of an answer."""

from __future__ import annotations

import time
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk

from . import examples
from .colour import Colour
from .pauses import Pauses
from .server import PLAY, Server
from .wire import SILENCE, Answer, Wait, answer, events

GREETING = examples.requests()["greeting"]
USUAL = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}


async def used(colour: Colour, client: Any, **options: Any) -> Any:
    """The timeouts that a request of this client has; the client must have been made by `spied`."""
    await colour(client.messages.create(**GREETING, **options))
    return client._client.seen[-1].extensions["timeout"]


def spied(colour: Colour, timeout: Any = None, **options: Any) -> Any:
    """A client whose HTTP client answers by itself and remembers the requests."""
    seen: list[httpx2.Request] = []

    def reply(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json=examples.responses()["greeting"])

    own = {} if timeout is None else {"timeout": timeout}
    http_client = colour.http_client(transport=httpx2.MockTransport(reply), **own)
    http_client.seen = seen
    return colour.client(http_client=http_client, base_url="http://x", **options)


async def test_the_defaults(colour: Colour) -> None:
    assert await used(colour, spied(colour)) == USUAL


async def test_of_the_client(colour: Colour) -> None:
    assert await used(colour, spied(colour, timeout=None)) == USUAL
    client = colour.client(base_url="http://x", timeout=7.0)
    assert client.timeout == 7.0
    wide = spied(colour).with_options(timeout=7.0)
    assert await used(colour, wide) == dict.fromkeys(USUAL, 7.0)
    exact = spied(colour).with_options(timeout=httpx2.Timeout(3, read=9))
    assert await used(colour, exact) == {**dict.fromkeys(USUAL, 3), "read": 9}
    assert await used(colour, spied(colour).with_options(timeout=None)) == dict.fromkeys(USUAL, None)


async def test_of_a_call(colour: Colour) -> None:
    client = spied(colour).with_options(timeout=7.0)
    assert await used(colour, client, timeout=2) == dict.fromkeys(USUAL, 2)
    assert await used(colour, client, timeout=sdk.Timeout(2, connect=1)) == {**dict.fromkeys(USUAL, 2), "connect": 1}
    assert await used(colour, client, timeout=None) == dict.fromkeys(USUAL, None)
    assert await used(colour, client, timeout=sdk.NOT_GIVEN) == dict.fromkeys(USUAL, 7.0)
    assert await used(colour, client) == dict.fromkeys(USUAL, 7.0)


async def test_of_a_custom_http_client(colour: Colour) -> None:
    assert await used(colour, spied(colour, timeout=11.0)) == dict.fromkeys(USUAL, 11.0)
    # The one that nobody chose is not meant.
    assert await used(colour, spied(colour, timeout=httpx2.Timeout(5.0))) == USUAL
    http_client = spied(colour, timeout=11.0)._client
    client = colour.client(http_client=http_client, base_url="http://x", timeout=12.0)
    assert await used(colour, client) == dict.fromkeys(USUAL, 12.0)


@pytest.mark.parametrize("value", ["5", [5], {}])
async def test_what_is_no_timeout(colour: Colour, server: Server, value: Any) -> None:
    with pytest.raises(TypeError, match="timeout"):
        await colour(colour.client(server).messages.create(**GREETING, timeout=value))
    with pytest.raises(TypeError, match="timeout"):
        await colour(colour.client(server).with_options(timeout=value).messages.create(**GREETING))
    assert server.requests == []


WHOLE = answer(examples.responses()["greeting"])
STALLS: dict[str, Answer] = {
    "before the headers": SILENCE,
    "inside the headers": WHOLE.cut(30, Wait()),
    "inside the body": WHOLE.cut(200, Wait()),
}


@pytest.mark.parametrize("name", list(STALLS))
async def test_a_server_that_stalls(colour: Colour, server: Server, name: str) -> None:
    server.script(STALLS[name])
    start = time.monotonic()
    with pytest.raises(sdk.APITimeoutError) as info:
        await colour(colour.client(server, max_retries=0).messages.create(**GREETING, timeout=0.05))
    assert 0.04 <= time.monotonic() - start < 3
    assert isinstance(info.value, sdk.APIConnectionError)
    assert isinstance(info.value.__cause__, httpx2.TimeoutException)
    assert info.value.request.url.path == "/v1/messages"
    assert server.wait_until_open(0), "the connection was not closed"


async def test_timeouts_are_retried(colour: Colour, server: Server, pauses: Pauses) -> None:
    server.script(SILENCE, STALLS["inside the body"], PLAY)
    message = await colour(colour.client(server, timeout=0.1).messages.create(**GREETING))
    assert message.id == "msg_01Greet4kTz"
    assert len(server.requests) == 3


async def test_a_stream_that_stalls(colour: Colour, server: Server) -> None:
    server.script(events(examples.pieces(examples.streams()["greeting"])[:5], end=Wait()))
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True, timeout=0.1))
    seen = 0
    with pytest.raises(sdk.APITimeoutError):
        async for _ in colour.iterate(stream):
            seen += 1
    assert seen == 4  # one of the five was a ping
    assert server.wait_until_open(0)


async def test_the_time_between_events_is_what_counts(colour: Colour, server: Server) -> None:
    server.script(events(examples.pieces(examples.streams()["greeting"]), pause=0.03))
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True, timeout=0.25))
    assert (await colour.all(stream))[-1].type == "message_stop"


async def test_a_deadline_ends_what_drips(colour: Colour, server: Server) -> None:
    drops = [step for _ in range(100) for step in (Wait(0.02), b" ")]
    server.script(Answer((WHOLE.steps[0][:200], *drops)))  # type: ignore[index]
    client = colour.client(server, max_retries=0)
    start = time.monotonic()
    with pytest.raises(sdk.APITimeoutError):
        await colour(client.get("/v1/x", cast_to=object, options={"deadline": 0.1}))
    assert time.monotonic() - start < 1


async def test_a_deadline_spans_all_attempts(colour: Colour, server: Server) -> None:
    server.script(*[answer(b"", 500, {"retry-after-ms": "40"}) for _ in range(20)])
    client = colour.client(server, max_retries=20)
    start = time.monotonic()
    with pytest.raises(sdk.APIError):
        await colour(client.get("/v1/x", cast_to=object, options={"deadline": 0.15}))
    assert time.monotonic() - start < 2
    assert 2 <= len(server.requests) <= 5
