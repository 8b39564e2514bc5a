"""Every fault of `faults.py` gives what it documents, in both colours: no hang, no leak, no other type."""

from __future__ import annotations

import os
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk
from anthropic_messages._runtime import event_reader, line_reader

from . import examples
from .colour import KEY, Colour
from .faults import ANSWERS, BUILDING, EVENTS, LIMIT, LINES, PAGES, Fault
from .pauses import Pauses
from .server import Server
from .wire import answer, redirect

pytestmark = pytest.mark.filterwarnings("error")

GREETING = examples.requests()["greeting"]


@pytest.fixture(autouse=True)
def _smaller_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_reader, "MAX_EVENT_BYTES", LIMIT)
    monkeypatch.setattr(line_reader, "MAX_LINE_BYTES", LIMIT)


def client_of(colour: Colour, server: Server, fault: Fault) -> Any:
    """A client with one connection, which it must not lose, and with retries."""
    timeout = httpx2.Timeout(fault.timeout, pool=1.0)
    http_client = colour.http_client(limits=httpx2.Limits(max_connections=1), timeout=timeout, follow_redirects=True)
    return colour.client(server, http_client=http_client)


async def works_on(colour: Colour, server: Server, client: Any) -> None:
    """Shows that the client's only connection is free, and that none is left when it closes."""
    asked = len(server.requests)
    assert isinstance(await colour(client.messages.create(**GREETING)), sdk.types.Message)
    assert len(server.requests) == asked + 1, "something was left over from the call before"
    await colour.close(client)
    assert server.wait_until_open(0)


def check(error: sdk.APIError, fault: Fault) -> None:
    """Whether that is the documented error: of this class, with its cause, in few words, without the credential."""
    assert type(error) is fault.outcome
    assert re.search(fault.says, str(error), re.S), str(error)
    assert 0 < len(str(error)) < 1_000 and len(str(error.body)) < 2_000
    assert error.__cause__ is not None or not isinstance(error, sdk.APIConnectionError)
    assert KEY.encode() not in pickle.dumps(error) and KEY not in str(error)


async def persists(colour: Colour, server: Server, fault: Fault, call: Any) -> None:
    """What comes of a server that does nothing else."""
    attempts = 1 if fault.pause is None else 3
    server.script(*[fault.answer] * attempts)
    client = client_of(colour, server, fault)
    if fault.outcome is None:
        await call(client)
    else:
        with pytest.raises(sdk.APIError) as info:
            await call(client)
        check(info.value, fault)
    del call
    await works_on(colour, server, client)


@pytest.mark.parametrize("name", list(ANSWERS))
async def test_what_an_answer_comes_to(colour: Colour, server: Server, pauses: Pauses, name: str) -> None:
    async def call(client: Any) -> None:
        assert isinstance(await colour(client.messages.create(**GREETING)), sdk.types.Message)

    fault = ANSWERS[name]
    await persists(colour, server, fault, call)
    if fault.pause is not None:
        assert len(pauses) == 2 and fault.pause[0] <= pauses[0] <= fault.pause[1]
        assert [request.json for request in server.requests] == [GREETING] * 4


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("name", [name for name, fault in ANSWERS.items() if fault.pause])
async def test_what_passes_is_tried_again(
    colour: Colour, server: Server, pauses: Pauses, name: str, times: int
) -> None:
    server.script(*[ANSWERS[name].answer] * times)
    client = client_of(colour, server, ANSWERS[name])
    message = await colour(client.messages.create(**GREETING))
    assert message.to_dict(mode="json") == examples.responses()["greeting"]
    assert len(server.requests) == times + 1 == len(pauses) + 1
    await works_on(colour, server, client)


WAYS = ["create", "stream", "helper", "lines", "pages", "raw", "streamed raw", "verb"]
REFUSED = [name for name, fault in ANSWERS.items() if "body" not in name and fault.pause]


@pytest.mark.parametrize("way", WAYS[1:])
@pytest.mark.parametrize("name", REFUSED)
async def test_every_other_call_fails_alike(
    colour: Colour, server: Server, pauses: Pauses, name: str, way: str
) -> None:
    await persists(colour, server, ANSWERS[name], lambda client: called(colour, client, way))


@pytest.mark.parametrize("name", list(EVENTS))
async def test_what_comes_of_a_stream_of_events(colour: Colour, server: Server, name: str) -> None:
    async def call(client: Any) -> None:
        found = await colour.all(await colour(client.messages.create(**GREETING, stream=True)))
        assert found[-1].type == "message_stop"

    await persists(colour, server, EVENTS[name], call)


@pytest.mark.parametrize("name", [*EVENTS, *BUILDING])
async def test_what_comes_of_a_streamed_message(colour: Colour, server: Server, name: str) -> None:
    async def call(client: Any) -> None:
        async with colour.entered(client.messages.stream(**GREETING)) as stream:
            message = await colour(stream.get_final_message())
        assert message.to_dict(mode="json") == examples.responses()["greeting"]

    await persists(colour, server, (EVENTS | BUILDING)[name], call)


@pytest.mark.parametrize("name", list(LINES))
async def test_what_comes_of_lines(colour: Colour, server: Server, name: str) -> None:
    async def call(client: Any) -> None:
        found = await colour.all(await colour(client.messages.batches.results("msgbatch_1")))
        assert {type(one) for one in found} <= {sdk.types.MessageBatchIndividualResponse}

    await persists(colour, server, LINES[name], call)


@pytest.mark.parametrize("name", list(PAGES))
async def test_what_comes_of_pages(colour: Colour, server: Server, pauses: Pauses, name: str) -> None:
    async def call(client: Any) -> None:
        await colour.all(client.models.list())

    await persists(colour, server, PAGES[name], call)


async def called(colour: Colour, client: Any, way: str) -> None:
    """A call of this kind, carried out to its end."""
    match way:
        case "create":
            await colour(client.messages.create(**GREETING))
        case "stream":
            await colour.all(await colour(client.messages.create(**GREETING, stream=True)))
        case "helper":
            async with colour.entered(client.messages.stream(**GREETING)) as stream:
                await colour(stream.until_done())
        case "lines":
            await colour.all(await colour(client.messages.batches.results("msgbatch_1")))
        case "pages":
            await colour.all(client.models.list())
        case "raw":
            await colour(client.messages.with_raw_response.create(**GREETING))
        case "streamed raw":
            async with colour.entered(client.messages.with_streaming_response.create(**GREETING)) as response:
                await colour(response.read())
        case _:
            await colour(client.get("/v1/models", cast_to=object))


@pytest.fixture
def other() -> Iterator[Server]:
    """A server of another origin."""
    with Server() as other:
        yield other


@pytest.mark.parametrize("way", WAYS)
async def test_no_credential_follows_a_redirect_to_another_host(
    colour: Colour, server: Server, other: Server, way: str
) -> None:
    server.script(lambda request: redirect(other.url + request.target))
    client = colour.client(server, api_key=KEY, auth_token="token-secret", default_headers={"X-Team": "team-secret"})
    with pytest.raises(sdk.AuthenticationError):
        await called(colour, client, way)
    assert "secret" in str(server.last.fields)
    assert len(other.requests) == 1 and "secret" not in str(other.last)


async def test_no_credential_goes_to_a_url_that_a_result_holds(colour: Colour, server: Server, other: Server) -> None:
    server.script(answer({"id": "msgbatch_1", "results_url": f"{other.url}/results?x=1"}))
    client = colour.client(server)
    batch = await colour(client.messages.batches.retrieve("msgbatch_1"))
    with pytest.raises(sdk.AuthenticationError):
        await colour(client.get(batch.results_url, cast_to=object))
    assert other.last.target == "/results?x=1" and "secret" not in str(other.last)


@pytest.mark.parametrize("installed", [True, False])
def test_brotli_is_asked_for_only_where_it_can_be_read(server: Server, installed: bool) -> None:
    script = """
import sys
if sys.argv[2] == "False":
    sys.modules["brotli"] = sys.modules["brotlicffi"] = None
from anthropic_messages import Anthropic
with Anthropic(api_key="k", base_url=sys.argv[1]) as client:
    client.models.retrieve("claude-sonnet-4-6")
"""
    command = [sys.executable, "-c", script, server.url, str(installed)]
    subprocess.run(command, check=True, timeout=60, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
    accepted = {one.strip() for one in server.last.headers["accept-encoding"].split(",")}
    assert {"gzip", "deflate"} <= accepted and ("br" in accepted) == installed
