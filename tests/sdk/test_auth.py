"""Credentials: where they come from, how they are sent, and what happens without any."""

from __future__ import annotations

from typing import Any

import pytest

from anthropic_messages import AnthropicError, AuthenticationError, omit

from . import examples
from .colour import Colour
from .server import Server

GREETING = examples.requests()["greeting"]


async def sent(colour: Colour, server: Server, client: Any, **options: Any) -> dict[str, str]:
    """The headers of a request that this client makes."""
    await colour(client.messages.create(**GREETING, **options))
    return server.last.headers


async def test_an_api_key(colour: Colour, server: Server) -> None:
    client = colour.client(server, api_key="key-1")
    headers = await sent(colour, server, client)
    assert headers["x-api-key"] == "key-1" and "authorization" not in headers
    assert client.api_key == "key-1" and client.auth_token is None


async def test_a_token(colour: Colour, server: Server) -> None:
    client = colour.client(server, auth_token="token-1")
    headers = await sent(colour, server, client)
    assert headers["authorization"] == "Bearer token-1" and "x-api-key" not in headers
    assert client.api_key is None and client.auth_token == "token-1"


async def test_both(colour: Colour, server: Server) -> None:
    headers = await sent(colour, server, colour.client(server, api_key="key-1", auth_token="token-1"))
    assert headers["authorization"] == "Bearer token-1" and headers["x-api-key"] == "key-1"


async def test_from_the_environment(colour: Colour, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "key-env")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "token-env")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
    headers = await sent(colour, server, colour.client(api_key=None, auth_token=None))
    assert headers["x-api-key"] == "key-env" and headers["authorization"] == "Bearer token-env"


async def test_an_argument_wins_over_the_environment(
    colour: Colour, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "key-env")
    headers = await sent(colour, server, colour.client(server, api_key="key-1"))
    assert headers["x-api-key"] == "key-1"


async def test_none_is_a_clear_error_before_anything_is_sent(colour: Colour, server: Server) -> None:
    client = colour.client(server, api_key=None)
    for attempt in (client.messages.create, client.messages.count_tokens):
        arguments = GREETING if attempt == client.messages.create else GREETING | {"max_tokens": omit}
        arguments = {name: value for name, value in arguments.items() if value is not omit}
        with pytest.raises((AnthropicError, TypeError), match="api_key.*auth_token"):
            await colour(attempt(**arguments))
    with pytest.raises((AnthropicError, TypeError), match="api_key.*auth_token"):
        await colour(client.messages.create(**GREETING, stream=True))
    with pytest.raises((AnthropicError, TypeError), match="api_key.*auth_token"):
        async with colour.entered(client.messages.stream(**GREETING)):
            pass
    assert server.connections == 0


@pytest.mark.parametrize("name", ["x-api-key", "X-Api-Key", "Authorization", "authorization"])
async def test_a_header_set_to_omit_satisfies_the_check(colour: Colour, server: Server, name: str) -> None:
    with pytest.raises(AuthenticationError):
        await colour(
            colour.client(server, api_key=None).messages.create(**GREETING, extra_headers={name: omit}),
        )
    with pytest.raises(AuthenticationError):
        await colour(colour.client(server, api_key=None, default_headers={name: omit}).messages.create(**GREETING))
    assert "x-api-key" not in server.last.headers and "authorization" not in server.last.headers


@pytest.mark.parametrize("name", ["x-api-key", "X-API-KEY"])
async def test_a_header_given_by_hand(colour: Colour, server: Server, name: str) -> None:
    headers = await sent(colour, server, colour.client(server, api_key=None), extra_headers={name: "by-hand"})
    assert headers["x-api-key"] == "by-hand"
    client = colour.client(server, api_key=None, default_headers={name: "by-default"})
    assert (await sent(colour, server, client))["x-api-key"] == "by-default"


async def test_a_credential_can_be_omitted(colour: Colour, server: Server) -> None:
    client = colour.client(server, api_key="key-1", auth_token="token-1")
    headers = await sent(colour, server, client, extra_headers={"X-API-Key": omit})
    assert "x-api-key" not in headers and headers["authorization"] == "Bearer token-1"


async def test_a_credential_can_be_changed(colour: Colour, server: Server) -> None:
    client = colour.client(server, api_key="key-1")
    await sent(colour, server, client)
    client.api_key = "key-2"
    assert (await sent(colour, server, client))["x-api-key"] == "key-2"


@pytest.mark.parametrize("key", ["secret\nkey-part", "secret-klíč-part", "secret\x00part"])
async def test_a_malformed_credential_is_not_repeated(colour: Colour, server: Server, key: str) -> None:
    with pytest.raises((AnthropicError, ValueError)) as caught:
        await colour(colour.client(server, api_key=key).messages.create(**GREETING, extra_headers={"x-a": "b"}))
    assert "secret" not in str(caught.value) + repr(caught.value)


def test_no_credential_in_a_repr(colour: Colour, server: Server) -> None:
    client = colour.client_class(api_key="key-1-secret", auth_token="token-1-secret", base_url=server.url)
    assert "secret" not in repr(client) + str(client) + repr(client.messages)
