"""Where requests go: base URLs in every form, and path parameters that stay in their place."""

from __future__ import annotations

import httpx2
import pytest

from anthropic_messages import APIConnectionError, NotFoundError

from . import examples
from .colour import Colour
from .server import Server
from .wire import answer

GREETING = examples.requests()["greeting"]


@pytest.mark.parametrize(
    ("suffix", "target"),
    [
        ("", "/v1/messages"),
        ("/", "/v1/messages"),
        ("/proxy", "/proxy/v1/messages"),
        ("/proxy/", "/proxy/v1/messages"),
        ("/a%2Fb/c", "/a%2Fb/c/v1/messages"),
    ],
)
async def test_base_url(colour: Colour, server: Server, suffix: str, target: str) -> None:
    for base_url in (server.url + suffix, httpx2.URL(server.url + suffix)):
        client = colour.client(base_url=base_url)
        server.script(answer(examples.responses()["greeting"]))
        await colour(client.messages.create(**GREETING))
        assert server.last.target == target
        server.script(answer(examples.responses()["greeting"]))
        await colour(client.messages.create(**GREETING, extra_query={"a": 1}))
        assert server.last.target == f"{target}?a=1"


async def test_base_url_from_the_environment(colour: Colour, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    assert str(colour.client().base_url).rstrip("/") == "https://api.anthropic.com"
    monkeypatch.setenv("ANTHROPIC_BASE_URL", f"{server.url}/env")
    server.script(answer(examples.responses()["greeting"]))
    await colour(colour.client().messages.create(**GREETING))
    assert server.last.target == "/env/v1/messages"
    await colour(colour.client(server).messages.create(**GREETING))
    assert server.last.target == "/v1/messages", "the argument wins"


async def test_base_url_can_be_changed(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    await colour(client.messages.create(**GREETING))
    client.base_url = f"{server.url}/later"
    server.script(answer(examples.responses()["greeting"]))
    await colour(client.messages.create(**GREETING))
    assert server.last.target == "/later/v1/messages"


@pytest.mark.parametrize("url", ["localhost:1", "ftp://x", "/v1", "http://", "not a url"])
def test_a_wrong_base_url_is_refused(colour: Colour, url: str) -> None:
    with pytest.raises((ValueError, TypeError, httpx2.InvalidURL)):
        colour.client_class(api_key="k", base_url=url)


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("../messages", "..%2Fmessages"),
        ("..", "%2E%2E"),
        (".", "%2E"),
        ("a/b", "a%2Fb"),
        ("a?b=c#d", "a%3Fb%3Dc%23d"),
        ("%2e%2e", "%252e%252e"),
        ("a b", "a%20b"),
        ("ž", "%C5%BE"),
        ("a\r\nb", "a%0D%0Ab"),
        ("a;b:c@d", "a%3Bb%3Ac%40d"),
        ("~-_.", "~-_."),
    ],
)
async def test_a_path_parameter_stays_in_its_segment(colour: Colour, server: Server, value: str, segment: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        await colour(colour.client(server).models.retrieve(value))
    assert server.last.target == f"/v1/models/{segment}"
    assert f"model: {value}".split("\r")[0] in caught.value.message


@pytest.mark.parametrize("value", ["", None])
async def test_an_empty_path_parameter_is_refused(colour: Colour, server: Server, value: str | None) -> None:
    with pytest.raises(ValueError, match="model_id"):
        await colour(colour.client(server).models.retrieve(value))
    assert server.requests == []


async def test_a_server_that_is_not_there(colour: Colour) -> None:
    with Server() as gone:
        pass
    with pytest.raises(APIConnectionError) as caught:
        await colour(colour.client(gone, max_retries=0).messages.create(**GREETING))
    assert caught.value.__cause__ is not None
