"""Headers, query and body of a request: what they are by themselves, and what each call can change."""

from __future__ import annotations

from typing import Any

import pytest

from anthropic_messages import BadRequestError, __version__, omit

from . import examples
from .colour import KEY, Colour
from .server import Server

GREETING = examples.requests()["greeting"]


async def test_the_usual_headers(colour: Colour, server: Server) -> None:
    await colour(colour.client(server).messages.create(**GREETING))
    headers = server.last.headers
    assert headers["anthropic-version"] == "2023-06-01"
    assert headers["x-api-key"] == KEY
    assert headers["accept"] == "application/json" and headers["content-type"] == "application/json"
    assert headers["host"] == f"127.0.0.1:{server.port}"
    assert headers["x-stainless-retry-count"] == "0"
    assert int(headers["content-length"]) == len(server.last.body)
    assert headers["user-agent"] == f"{colour.client_class.__name__}/Python {__version__}"
    names = [name.lower() for name, _ in server.last.fields]
    assert len(names) == len(set(names)), "a header was sent twice"


async def test_a_get_has_no_body(colour: Colour, server: Server) -> None:
    await colour(colour.client(server).models.retrieve("claude-sonnet-4-6"))
    assert server.last.method == "GET" and server.last.body == b""
    assert "content-length" not in server.last.headers and "content-type" not in server.last.headers


async def test_default_headers(colour: Colour, server: Server) -> None:
    client = colour.client(server, default_headers={"X-Team": "tides", "Anthropic-Version": "2023-06-01"})
    await colour(client.messages.create(**GREETING))
    assert server.last.headers["x-team"] == "tides"
    assert [name.lower() for name, _ in server.last.fields].count("anthropic-version") == 1


async def test_extra_headers_win(colour: Colour, server: Server) -> None:
    client = colour.client(server, default_headers={"X-Team": "tides", "x-other": "kept"})
    await colour(
        client.messages.create(**GREETING, extra_headers={"x-team": "charts", "ACCEPT": "*/*", "User-Agent": "mine"})
    )
    headers = server.last.headers
    assert (headers["x-team"], headers["x-other"], headers["accept"], headers["user-agent"]) == (
        ("charts", "kept", "*/*", "mine")
    )


async def test_headers_can_be_omitted(colour: Colour, server: Server) -> None:
    client = colour.client(server, default_headers={"X-Team": "tides"})
    with pytest.raises(BadRequestError, match="anthropic-version"):
        await colour(client.messages.create(**GREETING, extra_headers={"ANTHROPIC-VERSION": omit, "x-team": omit}))
    assert "anthropic-version" not in server.last.headers and "x-team" not in server.last.headers
    await colour(client.messages.create(**GREETING))
    assert server.last.headers["x-team"] == "tides", "an omission lasted longer than its call"


@pytest.mark.parametrize("value", ["a\r\nX-Injected: 1", "a\nb", "a\x00b"])
async def test_a_header_cannot_bring_another(colour: Colour, server: Server, value: str) -> None:
    client = colour.client(server)
    with pytest.raises((ValueError, TypeError)):
        await colour(client.messages.create(**GREETING, extra_headers={"x-evil": value}))
    with pytest.raises((ValueError, TypeError)):
        await colour(client.messages.create(**GREETING, extra_headers={value: "x"}))
    assert server.requests == []


async def test_extra_query(colour: Colour, server: Server) -> None:
    client = colour.client(server, default_query={"a": "1", "b": ["x", "y"]})
    await colour(client.messages.create(**GREETING, extra_query={"a": "2", "c": True, "d": {"e": "f g&h"}, "n": None}))
    assert server.last.path == "/v1/messages"
    assert sorted(server.last.query) == [("a", "2"), ("b", "x"), ("b", "y"), ("c", "true"), ("d[e]", "f g&h")]
    await colour(client.messages.create(**GREETING))
    assert sorted(server.last.query) == [("a", "1"), ("b", "x"), ("b", "y")]


async def test_extra_body_wins(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    await colour(client.messages.create(**GREETING, system="old", extra_body={"system": "new", "top_k": 3}))
    assert server.last.json == GREETING | {"system": "new", "top_k": 3}


@pytest.mark.parametrize("extra", [{"colour": "red"}, {"max_tokens": None}])
async def test_extra_body_may_be_anything(colour: Colour, server: Server, extra: Any) -> None:
    with pytest.raises(BadRequestError):
        await colour(colour.client(server).messages.create(**GREETING, extra_body=extra))
    assert server.last.json == GREETING | extra


async def test_header_parameters(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    await colour(client.models.retrieve("claude-sonnet-4-6", betas=["one", "two"]))
    assert server.last.headers["anthropic-beta"] == "one,two"
    await colour(client.models.retrieve("claude-sonnet-4-6"))
    assert "anthropic-beta" not in server.last.headers
    await colour(client.models.list(limit=2, after_id="x y", extra_headers={"anthropic-beta": "three"}))
    assert server.last.headers["anthropic-beta"] == "three"
    assert server.last.query == [("after_id", "x y"), ("limit", "2")]
