"""Answers that were damaged on the way, at random but the same in each run: a value or an error of the package comes
out, never anything else."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk

from . import examples
from .colour import Colour

pytestmark = pytest.mark.filterwarnings("error")

GREETING = examples.requests()["greeting"]
ROUNDS = 100
VALUES: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    10**30,
    "",
    "x",
    "\ud800",
    [],
    {},
    [None],
    {"type": "text"},
    {"type": None},
]


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The same with a few bytes changed, lost, doubled or in another place."""
    text = bytearray(data)
    for _ in range(chance.randint(1, 3)):
        at, size = chance.randrange(len(text)), chance.randint(1, 40)
        match chance.randrange(5):
            case 0:
                text[at] = chance.randrange(256)
            case 1:
                del text[at : at + size]
            case 2:
                text[at:at] = text[at : at + size]
            case 3:
                text[at:at] = chance.choice([b"\n", b"\n\n", b'"', b"{", b"\x00", b"\xff", b"data: ", b"\r"])
            case _:
                text.extend(text[at : at + size])
        text = text or bytearray(b" ")
    return bytes(text)


def twisted(value: Any, chance: random.Random) -> Any:
    """The same JSON value with something else somewhere in it."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        name = chance.choice(list(value))
        if chance.random() < 0.1:
            return {key: item for key, item in value.items() if key != name}
        return {**value, name: twisted(value[name], chance)}
    if isinstance(value, list) and value and chance.random() < 0.9:
        at = chance.randrange(len(value))
        return [*value[:at], twisted(value[at], chance), *value[at + 1 :]]
    return chance.choice(VALUES)


def client_for(colour: Colour, bodies: Iterator[bytes], kind: str, **options: Any) -> Any:
    """A client that gets these bodies, one for each call."""

    def reply(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"content-type": kind}, content=next(bodies))

    http_client = colour.http_client(transport=httpx2.MockTransport(reply))
    return colour.client(http_client=http_client, max_retries=0, **options)


def use(value: Any) -> None:
    """Does with a result what users may do with it."""
    if isinstance(value, sdk.BaseModel):
        value.to_json(), value.to_dict(), value.to_dict(mode="json"), repr(value)


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize("way", ["damaged", "twisted"])
async def test_messages(colour: Colour, way: str, strict: bool) -> None:
    chance = random.Random(f"{way} {strict}")
    sent: list[bytes] = []

    def bodies() -> Iterator[bytes]:
        for body in list(examples.responses().values()) * ROUNDS:
            data = json.dumps(twisted(body, chance) if way == "twisted" else body).encode()
            sent.append(damaged(data, chance) if way == "damaged" else data)
            yield sent[-1]

    client = client_for(colour, bodies(), "application/json", _strict_response_validation=strict)
    for _ in range(ROUNDS):
        try:
            message = await colour(client.messages.create(**GREETING))
            use(message)
            if isinstance(message, sdk.BaseModel):
                assert message.to_dict(mode="json") == json.loads(message.to_json()) == json.loads(sent[-1])
        except sdk.APIResponseValidationError as error:
            assert len(str(error)) < 2_000


def twisted_events(stream: str, chance: random.Random) -> list[Any]:
    """The events of a recorded stream, without pings, one of them twisted."""
    found = [json.loads(line.partition(": ")[2]) for line in stream.split("\n") if line.startswith("data: ")]
    found = [event for event in found if event["type"] != "ping"]
    at = chance.randrange(len(found))
    found[at] = twisted(found[at], chance)
    return found


def nameless(found: list[Any]) -> bytes:
    """Events as they are sent without names."""
    return "".join(f"data: {json.dumps(event)}\n\n" for event in found).encode()


async def test_events(colour: Colour) -> None:
    """Every event that comes out is the one that went in."""
    chance = random.Random("events")
    sent: list[Any] = []

    def bodies() -> Iterator[bytes]:
        for stream in list(examples.streams().values()) * ROUNDS:
            sent[:] = twisted_events(stream, chance)
            yield nameless(sent)

    client = client_for(colour, bodies(), "text/event-stream")
    for _ in range(ROUNDS):
        expected: Iterator[Any] = iter(())
        try:
            stream = await colour(client.messages.create(**GREETING, stream=True))
            expected = iter(list(sent))
            async for event in colour.iterate(stream):
                assert event.to_dict(mode="json") == json.loads(event.to_json()) == next(expected)
        except sdk.AnthropicError as error:
            assert len(str(error)) < 2_000


@pytest.mark.parametrize("way", ["damaged", "twisted"])
async def test_streams(colour: Colour, way: str) -> None:
    chance = random.Random(way)

    def bodies() -> Iterator[bytes]:
        for stream in list(examples.streams().values()) * ROUNDS:
            whole = nameless(twisted_events(stream, chance))
            yield damaged(stream.encode(), chance) if way == "damaged" else whole

    client = client_for(colour, bodies(), "text/event-stream")
    for number in range(ROUNDS):
        try:
            async with colour.entered(client.messages.stream(**GREETING)) as stream:
                if number % 3 == 0:
                    for event in await colour.all(stream):
                        use(event), repr(event)
                elif number % 3 == 1:
                    assert all(isinstance(text, str) for text in await colour.all(stream.text_stream))
                use(await colour(stream.get_final_message()))
        except sdk.AnthropicError as error:
            assert len(str(error)) < 2_000
            use(getattr(error, "partial", None))
