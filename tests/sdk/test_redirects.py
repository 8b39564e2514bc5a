"""Redirects: followed, and without taking credentials to another server."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import anthropic_messages as sdk

from . import examples
from .colour import KEY, Colour
from .server import Server
from .wire import answer, redirect

GREETING = examples.requests()["greeting"]
SECRETS = ("x-api-key", "authorization", "cookie", "x-team-token", "proxy-authorization")


@pytest.fixture
def other() -> Iterator[Server]:
    """A second server, whose port makes it another origin."""
    with Server() as other:
        yield other


def client_of(colour: Colour, server: Server) -> Any:
    return colour.client(
        server, api_key=KEY, auth_token="token-secret", default_headers={"X-Team-Token": "team-secret", "Cookie": "a=b"}
    )


@pytest.mark.parametrize("status", [307, 308])
async def test_inside_the_origin(colour: Colour, server: Server, status: int) -> None:
    server.script(redirect("/v1/messages?moved=1", status))
    message = await colour(client_of(colour, server).messages.create(**GREETING))
    assert message.id == "msg_01Greet4kTz"
    assert server.last.target == "/v1/messages?moved=1" and server.last.method == "POST"
    assert server.last.json == GREETING and server.last.headers["x-api-key"] == KEY


@pytest.mark.parametrize("status", [301, 302, 303])
async def test_those_that_turn_a_post_into_a_get(colour: Colour, server: Server, status: int) -> None:
    server.script(redirect(f"{server.url}/elsewhere", status), answer(examples.responses()["greeting"]))
    await colour(client_of(colour, server).messages.create(**GREETING))
    assert (server.last.method, server.last.target, server.last.body) == ("GET", "/elsewhere", b"")
    assert "content-type" not in server.last.headers and "content-length" not in server.last.headers


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("streamed", [False, True], ids=["plain", "streamed"])
async def test_no_credential_leaves_the_origin(
    colour: Colour, server: Server, other: Server, status: int, streamed: bool
) -> None:
    server.script(redirect(f"{other.url}/v1/messages", status))
    other.script(answer(examples.responses()["greeting"], headers={"content-type": "application/json"}))
    client = client_of(colour, server)
    if streamed:
        with pytest.raises(sdk.APIError):
            await colour.all(await colour(client.messages.create(**GREETING, stream=True)))
    else:
        await colour(client.messages.create(**GREETING))
    (request,) = other.requests
    assert not set(SECRETS) & set(request.headers), request.headers
    assert "secret" not in str(request.fields)
    assert request.headers["host"] == f"127.0.0.1:{other.port}"
    if status >= 307:
        assert request.method == "POST" and request.json["messages"] == GREETING["messages"]


async def test_nor_do_those_of_the_http_client(colour: Colour, server: Server, other: Server) -> None:
    server.script(redirect("/again"), redirect(f"{other.url}/v1/messages"))
    other.script(answer(examples.responses()["greeting"]))
    client = colour.client(server, http_client=colour.http_client(auth=("user", "password"), follow_redirects=True))
    await colour(client.messages.create(**GREETING))
    assert all(request.headers["authorization"].startswith("Basic ") for request in server.requests)
    assert len(server.requests) == 2 and "authorization" not in other.last.headers


async def test_nor_by_a_detour(colour: Colour, server: Server, other: Server) -> None:
    server.script(redirect(f"{other.url}/a"))
    other.script(redirect(f"{server.url}/v1/messages"))
    with pytest.raises(sdk.AuthenticationError):
        await colour(client_of(colour, server).messages.create(**GREETING))
    assert "x-api-key" not in server.last.headers, "who was sent away once must not be trusted on the way back"


async def test_endless_redirects(colour: Colour, server: Server) -> None:
    server.script(*[redirect("/v1/messages") for _ in range(50)])
    with pytest.raises(sdk.APIConnectionError, match="(?i)redirect"):
        await colour(colour.client(server, max_retries=0).messages.create(**GREETING))
    assert len(server.requests) <= 25


@pytest.mark.parametrize("location", ["ftp://x/y", "http://[::1", "\x01", "mailto:x", "http://127.0.0.1:99999/"])
async def test_a_location_that_leads_nowhere(colour: Colour, server: Server, location: str) -> None:
    server.script(redirect(location))
    with pytest.raises(sdk.APIError):
        await colour(colour.client(server, max_retries=0).messages.create(**GREETING))


async def test_a_redirect_without_a_location(colour: Colour, server: Server) -> None:
    server.script(answer(b"", 307))
    with pytest.raises(sdk.APIStatusError) as info:
        await colour(colour.client(server).messages.create(**GREETING))
    assert info.value.status_code == 307


async def test_following_can_be_turned_off(colour: Colour, server: Server) -> None:
    server.script(redirect("/v1/models"))
    with pytest.raises(sdk.APIStatusError) as info:
        await colour(colour.client(server).get("/v1/x", cast_to=object, options={"follow_redirects": False}))
    assert info.value.status_code == 307 and info.value.response.headers["location"] == "/v1/models"
    assert len(server.requests) == 1


async def test_a_custom_http_client_decides_unless_the_request_does(colour: Colour, server: Server) -> None:
    made = sdk.DefaultAsyncHttpxClient if colour.is_async else sdk.DefaultHttpxClient
    for http_client, follows in (
        (colour.keep(made()), True),
        (colour.keep(made(follow_redirects=False)), False),
        (colour.http_client(), False),
        (colour.http_client(follow_redirects=True), True),
    ):
        client = colour.client(server, http_client=http_client, max_retries=0)
        for options, expected in (({}, follows), ({"follow_redirects": not follows}, not follows)):
            server.script(redirect("/v1/y"), *[answer({"a": 1})] * expected)
            if expected:
                assert await colour(client.get("/v1/x", cast_to=object, options=options)) == {"a": 1}
                assert server.last.path == "/v1/y"
            else:
                with pytest.raises(sdk.APIStatusError) as info:
                    await colour(client.get("/v1/x", cast_to=object, options=options))
                assert info.value.status_code == 307
                assert server.last.path == "/v1/x"
