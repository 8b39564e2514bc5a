"""What is tried again, how often, and after how long."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import Any

import pytest

import anthropic_messages as sdk

from . import examples
from .colour import Colour
from .pauses import Pauses
from .server import PLAY, Server
from .wire import HANG_UP, RESET, Answer, End, answer, error, events

GREETING = examples.requests()["greeting"]
WHOLE = answer(examples.responses()["greeting"])
HEAD = 200  # bytes of an answer that end inside its body


def counts(server: Server) -> list[str]:
    """The numbers of the attempts, as the server was told."""
    return [request.headers["x-stainless-retry-count"] for request in server.requests]


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529, 599])
async def test_twice_refused_then_answered(colour: Colour, server: Server, pauses: Pauses, status: int) -> None:
    server.script(error(status), error(status), PLAY)
    message = await colour(colour.client(server).messages.create(**GREETING))
    assert message.to_dict(mode="json") == examples.responses()["greeting"]
    assert counts(server) == ["0", "1", "2"]
    assert [request.json for request in server.requests] == [GREETING] * 3, "the body has to be sent whole again"
    assert len({request.connection for request in server.requests}) == 1, "the connection was not used again"


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 405, 413, 418, 422])
async def test_not_retried(colour: Colour, server: Server, pauses: Pauses, status: int) -> None:
    server.script(error(status))
    with pytest.raises(sdk.APIStatusError):
        await colour(colour.client(server).messages.create(**GREETING))
    assert counts(server) == ["0"] and pauses == []


FAULTS: dict[str, Answer] = {
    "reset before headers": RESET,
    "hung up before headers": HANG_UP,
    "reset inside the body": WHOLE.cut(HEAD, End.RESET),
    "hung up inside the body": WHOLE.cut(HEAD),
    "hung up inside the headers": WHOLE.cut(40),
    "not HTTP": Answer((b"SSH-2.0-OpenSSH_9.2\r\n", End.CLOSE)),
}


@pytest.mark.parametrize("name", list(FAULTS))
async def test_connection_errors_are_retried(colour: Colour, server: Server, pauses: Pauses, name: str) -> None:
    server.script(FAULTS[name], FAULTS[name], PLAY)
    message = await colour(colour.client(server).messages.create(**GREETING))
    assert message.id == "msg_01Greet4kTz"
    assert counts(server) == ["0", "1", "2"]


@pytest.mark.parametrize("name", list(FAULTS))
async def test_the_last_failure_is_raised(colour: Colour, server: Server, pauses: Pauses, name: str) -> None:
    server.script(error(500), error(529), FAULTS[name])
    with pytest.raises(sdk.APIConnectionError) as info:
        await colour(colour.client(server).messages.create(**GREETING))
    assert info.value.__cause__ is not None
    assert counts(server) == ["0", "1", "2"]


async def test_how_often(colour: Colour, server: Server, pauses: Pauses) -> None:
    client = colour.client(server)
    for retries, one in [(0, client.with_options(max_retries=0)), (4, client.with_options(max_retries=4)), (2, client)]:
        server.requests.clear()
        server.script(*[error(500) for _ in range(retries + 1)])
        with pytest.raises(sdk.InternalServerError):
            await colour(one.messages.create(**GREETING))
        assert counts(server) == [str(number) for number in range(retries + 1)]
    assert client.max_retries == 2


@pytest.mark.parametrize("value", [None, -1, 1.5, "2"])
def test_a_wrong_number_is_refused(colour: Colour, value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="max_retries"):
        colour.client_class(api_key="k", max_retries=value)


async def test_the_server_decides(colour: Colour, server: Server, pauses: Pauses) -> None:
    client = colour.client(server)
    server.script(error(400, headers={"x-should-retry": "true"}), PLAY)
    await colour(client.messages.create(**GREETING))
    assert counts(server) == ["0", "1"]
    server.script(error(500, headers={"x-should-retry": "false"}))
    with pytest.raises(sdk.InternalServerError):
        await colour(client.messages.create(**GREETING))
    assert counts(server) == ["0", "1", "0"]
    server.script(error(500, headers={"x-should-retry": "perhaps"}), PLAY)
    await colour(client.messages.create(**GREETING))
    assert counts(server) == ["0", "1", "0", "0", "1"]


USUAL = (0.375, 0.5)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, USUAL),
        ({"retry-after": "3"}, (3, 3)),
        ({"retry-after": "0.25"}, (0.25, 0.25)),
        ({"retry-after": "60"}, (60, 60)),
        ({"retry-after": "61"}, USUAL),
        ({"retry-after": "86400"}, USUAL),
        ({"retry-after": "0"}, USUAL),
        ({"retry-after": "-5"}, USUAL),
        ({"retry-after": "soon"}, USUAL),
        ({"retry-after": "nan"}, USUAL),
        ({"retry-after": "inf"}, USUAL),
        ({"retry-after": "1e400"}, USUAL),
        ({"retry-after": ""}, USUAL),
        ({"retry-after": "Thu, 99 Foo 20"}, USUAL),
        ({"retry-after-ms": "1500"}, (1.5, 1.5)),
        ({"retry-after-ms": "1500", "retry-after": "7"}, (1.5, 1.5)),
        ({"retry-after-ms": "never", "retry-after": "7"}, (7, 7)),
        ({"retry-after-ms": "100000000"}, USUAL),
    ],
    ids=str,
)
async def test_how_long(
    colour: Colour, server: Server, pauses: Pauses, headers: dict[str, str], expected: tuple[float, float]
) -> None:
    server.script(error(429, headers=headers), PLAY)
    await colour(colour.client(server).messages.create(**GREETING))
    (pause,) = pauses
    assert expected[0] <= pause <= expected[1]


@pytest.mark.parametrize(("seconds", "expected"), [(20, (18, 20)), (3600, USUAL), (-20, USUAL)])
async def test_until_a_date(
    colour: Colour, server: Server, pauses: Pauses, seconds: int, expected: tuple[float, float]
) -> None:
    server.script(error(429, headers={"retry-after": formatdate(time.time() + seconds, usegmt=True)}), PLAY)
    await colour(colour.client(server).messages.create(**GREETING))
    (pause,) = pauses
    assert expected[0] <= pause <= expected[1]


async def test_pauses_double_up_to_eight_seconds(colour: Colour, server: Server, pauses: Pauses) -> None:
    server.script(*[RESET if number % 2 else error(500) for number in range(8)])
    await colour(colour.client(server, max_retries=8).messages.create(**GREETING))
    for pause, most in zip(pauses, [0.5, 1, 2, 4, 8, 8, 8, 8], strict=True):
        assert 0.75 * most <= pause <= most
    assert len({pause / most for pause, most in zip(pauses, [0.5, 1, 2, 4, 8, 8, 8, 8], strict=True)}) > 1, "no jitter"


async def test_real_pauses(colour: Colour, server: Server) -> None:
    server.script(error(429, headers={"retry-after-ms": "30"}), PLAY)
    start = time.monotonic()
    await colour(colour.client(server).messages.create(**GREETING))
    assert 0.03 <= time.monotonic() - start < 3


async def test_opening_a_stream_is_retried(colour: Colour, server: Server, pauses: Pauses) -> None:
    server.script(error(529), RESET, PLAY)
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True))
    assert len(await colour.all(stream)) > 5
    assert counts(server) == ["0", "1", "2"]
    server.script(error(529), PLAY)
    async with colour.entered(colour.client(server).messages.stream(**GREETING)) as helper:
        assert (await colour(helper.get_final_message())).id == "msg_01Greet4kTz"


async def test_a_stream_that_has_begun_is_not_retried(colour: Colour, server: Server, pauses: Pauses) -> None:
    server.script(events(examples.pieces(examples.streams()["greeting"])[:3], end=End.RESET))
    stream = await colour(colour.client(server).messages.create(**GREETING, stream=True))
    with pytest.raises(sdk.APIError):
        await colour.all(stream)
    assert counts(server) == ["0"]


async def test_what_cannot_be_sent_again_is_not_retried(colour: Colour, server: Server, pauses: Pauses) -> None:
    async def pieces() -> Any:
        for piece in (b"one", b"two"):
            yield piece

    content = pieces() if colour.is_async else iter([b"one", b"two"])
    server.script(error(500))
    with pytest.raises(sdk.InternalServerError):
        await colour(colour.client(server).post("/v1/x", cast_to=object, content=content))
    assert [request.body for request in server.requests] == [b"onetwo"]
    server.script(error(500), answer({}))
    await colour(colour.client(server).post("/v1/x", cast_to=object, content=b"whole"))
    assert [request.body for request in server.requests[1:]] == [b"whole", b"whole"]


async def test_the_count_can_be_set_by_hand(colour: Colour, server: Server, pauses: Pauses) -> None:
    server.script(error(500), PLAY, error(500), PLAY)
    client = colour.client(server)
    await colour(client.messages.create(**GREETING, extra_headers={"x-stainless-retry-count": sdk.omit}))
    assert all("x-stainless-retry-count" not in request.headers for request in server.requests)
