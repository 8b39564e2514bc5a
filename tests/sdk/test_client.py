"""The clients themselves: copies, closing, custom HTTP clients, strictness."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk

from . import examples
from .colour import Colour
from .server import Server
from .wire import answer

GREETING = examples.requests()["greeting"]


def test_names() -> None:
    assert sdk.Client is sdk.Anthropic and sdk.AsyncClient is sdk.AsyncAnthropic


def test_arguments_are_keyword_only(colour: Colour) -> None:
    with pytest.raises(TypeError):
        colour.client_class("key")


def test_attributes(colour: Colour) -> None:
    client = colour.client(base_url="http://x/y", timeout=3, max_retries=5)
    assert (client.timeout, client.max_retries) == (3, 5)
    assert str(client.base_url).startswith("http://x/y")
    assert client.messages is client.messages and client.models is client.models


async def test_as_a_context_manager(colour: Colour, server: Server) -> None:
    client = colour.client_class(api_key="k", base_url=server.url)
    async with colour.entered(client) as same:
        assert same is client and not client.is_closed()
        await colour(client.messages.create(**GREETING))
        assert server.open == 1
    assert client.is_closed() and server.wait_until_open(0)


async def test_close(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    await colour(client.messages.create(**GREETING))
    await colour(client.close())
    assert client.is_closed() and server.wait_until_open(0)
    await colour(client.close())
    with pytest.raises((sdk.AnthropicError, RuntimeError), match="(?i)closed"):
        await colour(client.messages.create(**GREETING))


@pytest.mark.parametrize("method", ["copy", "with_options"])
async def test_copies(colour: Colour, server: Server, method: str) -> None:
    client = colour.client(
        server, default_headers={"x-a": "1", "x-b": "1"}, default_query={"p": "1", "q": "1"}, max_retries=5, timeout=8
    )
    copy = getattr(client, method)(default_headers={"x-b": "2"}, default_query={"q": "2"}, timeout=9)
    assert type(copy) is type(client) and copy is not client
    assert (copy.max_retries, copy.timeout, client.timeout) == (5, 9, 8)
    await colour(copy.messages.create(**GREETING))
    assert (server.last.headers["x-a"], server.last.headers["x-b"]) == ("1", "2")
    assert sorted(server.last.query) == [("p", "1"), ("q", "2")]
    await colour(client.messages.create(**GREETING))
    assert (server.last.headers["x-b"], sorted(server.last.query)) == ("1", [("p", "1"), ("q", "1")])
    assert server.connections == 1, "copies share the connections"


async def test_copies_take_what_the_constructor_takes(colour: Colour, server: Server) -> None:
    client = colour.client(server, api_key="key-1", auth_token="token-1")
    http_client = colour.http_client()
    copy = client.copy(
        api_key="key-2",
        auth_token="token-2",
        base_url=f"{server.url}/copy",
        timeout=None,
        max_retries=0,
        http_client=http_client,
        default_headers=None,
        default_query=None,
        _strict_response_validation=True,
    )
    server.script(answer(examples.responses()["greeting"]))
    await colour(copy.messages.create(**GREETING))
    assert server.last.target == "/copy/v1/messages"
    assert (server.last.headers["x-api-key"], server.last.headers["authorization"]) == ("key-2", "Bearer token-2")
    assert copy.max_retries == 0 and copy.timeout is None
    assert client.api_key == "key-1"


def test_the_arguments_of_copies_are_those_of_the_constructor(colour: Colour) -> None:
    constructor, copy = (
        set(inspect.signature(made).parameters) - {"self"} for made in (colour.client_class, colour.client_class.copy)
    )
    assert copy - constructor == {"set_default_headers", "set_default_query"} and constructor < copy
    assert colour.client_class.with_options is colour.client_class.copy


async def test_copies_keep_strictness(colour: Colour, server: Server) -> None:
    client = colour.client(server, _strict_response_validation=True).copy()
    server.script(answer({"id": 5}))
    with pytest.raises(sdk.APIResponseValidationError):
        await colour(client.messages.create(**GREETING))


def test_set_default_headers(colour: Colour) -> None:
    client = colour.client(default_headers={"x-a": "1"}, default_query={"p": "1"})
    copy = client.copy(set_default_headers={"x-b": "2"}, set_default_query={"q": "2"})
    assert "x-a" in client.default_headers and "x-a" not in copy.default_headers
    assert copy.default_headers["x-b"] == "2" and dict(copy.default_query) == {"q": "2"}
    with pytest.raises(ValueError, match="default_headers"):
        client.copy(default_headers={}, set_default_headers={})
    with pytest.raises(ValueError, match="default_query"):
        client.copy(default_query={}, set_default_query={})


async def test_headers_of_copies_compare_without_case(colour: Colour, server: Server) -> None:
    client = colour.client(server, default_headers={"X-Team": "1", "user-agent": "mine"})
    copy = client.copy(default_headers={"x-team": "2"}).copy(default_headers={"X-TEAM": "3", "x-other": sdk.NOT_GIVEN})
    assert [(name, value) for name, value in copy.default_headers.items() if name.lower() == "x-team"] == [
        ("X-TEAM", "3")
    ]
    assert [name.lower() for name in copy.default_headers].count("user-agent") == 1
    await colour(copy.messages.create(**GREETING))
    assert (server.last.headers["x-team"], server.last.headers["user-agent"]) == ("3", "mine")
    await colour(copy.copy(default_headers={"x-Team": sdk.omit}).messages.create(**GREETING))
    assert "x-team" not in server.last.headers
    await colour(client.messages.create(**GREETING))
    assert server.last.headers["x-team"] == "1"


async def test_no_number_of_retries_is_refused(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    nothing: Any = None
    for refused in (
        lambda: colour.client_class(api_key="k", max_retries=nothing),
        lambda: client.copy(max_retries=nothing),
        lambda: client.with_options(max_retries=nothing),
    ):
        with pytest.raises(TypeError, match="max_retries.*0 turns retries off"):
            refused()
    with pytest.raises(TypeError, match="max_retries"):
        await colour(client.get("/v1/x", cast_to=object, options={"max_retries": nothing}))
    assert server.requests == []


async def test_a_custom_http_client(colour: Colour, server: Server) -> None:
    http_client = colour.http_client(headers={"x-mine": "yes", "user-agent": "ignored"}, params={"mine": "1"})
    client = colour.client(server, http_client=http_client)
    await colour(client.messages.create(**GREETING))
    assert server.last.headers["x-mine"] == "yes"
    assert ("mine", "1") in server.last.query


async def test_a_custom_transport(colour: Colour) -> None:
    seen: list[httpx2.Request] = []

    def reply(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json=examples.responses()["greeting"])

    client = colour.client(http_client=colour.http_client(transport=httpx2.MockTransport(reply)))
    assert (await colour(client.messages.create(**GREETING))).id == "msg_01Greet4kTz"
    assert seen[0].url == "https://api.anthropic.com/v1/messages"


@pytest.mark.parametrize("kind", ["default", "cookies", "auth", "hooks"])
async def test_a_custom_http_client_is_not_bypassed(colour: Colour, server: Server, kind: str) -> None:
    asked: list[str] = []

    async def hook(request: httpx2.Request) -> None:
        asked.append(request.url.path)

    options: dict[str, Any] = {
        "default": {},
        "cookies": {"cookies": {"a": "b"}},
        "auth": {"auth": ("user", "password")},
        "hooks": {"event_hooks": {"request": [hook if colour.is_async else lambda r: asked.append(r.url.path)]}},
    }[kind]
    made = sdk.DefaultAsyncHttpxClient if colour.is_async else sdk.DefaultHttpxClient
    client = colour.client(server, http_client=made(**options))
    await colour(client.messages.create(**GREETING))
    if kind == "cookies":
        assert server.last.headers["cookie"] == "a=b"
    if kind == "auth":
        assert server.last.headers["authorization"].startswith("Basic ")
    if kind == "hooks":
        assert asked == ["/v1/messages"]


async def test_an_http_client_of_the_wrong_colour(colour: Colour) -> None:
    wrong = httpx2.Client() if colour.is_async else httpx2.AsyncClient()
    with pytest.raises(TypeError, match="http_client"):
        colour.client_class(api_key="k", http_client=wrong)
    with pytest.raises(TypeError, match="http_client"):
        colour.client().copy(http_client=wrong)
    if colour.is_async:
        wrong.close()
    else:
        asyncio.run(wrong.aclose())


def test_the_default_http_clients() -> None:
    with sdk.DefaultHttpxClient() as client:
        assert client.timeout == httpx2.Timeout(600, connect=5)
    with sdk.DefaultHttpxClient(timeout=3) as client:
        assert client.timeout == httpx2.Timeout(3)
    assert issubclass(sdk.DefaultHttpxClient, httpx2.Client)
    assert issubclass(sdk.DefaultAsyncHttpxClient, httpx2.AsyncClient)


async def test_strict_validation(colour: Colour, server: Server) -> None:
    broken = {**examples.responses()["greeting"], "usage": "much"}
    server.script(answer(broken), answer(broken))
    message = await colour(colour.client(server).messages.create(**GREETING))
    assert message.usage == "much"
    with pytest.raises(sdk.APIResponseValidationError) as info:
        await colour(colour.client(server, _strict_response_validation=True).messages.create(**GREETING))
    assert "usage" in str(info.value) and info.value.status_code == 200 and info.value.body == broken


def test_both_colours_share_one_runtime() -> None:
    def runtime(owner: type[Any]) -> set[type[Any]]:
        return {one for one in owner.__mro__ if one.__module__.startswith(f"{sdk.__name__}._runtime.")}

    shared = runtime(sdk.Anthropic) & runtime(sdk.AsyncAnthropic)
    assert {one.__name__ for one in shared} >= {"Preparation", "Configuration"}


def test_32_threads_share_a_client(server: Server) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with sdk.Anthropic(api_key="k", base_url=server.url) as client, ThreadPoolExecutor(32) as pool:
        found = list(pool.map(lambda _: client.messages.create(**GREETING).id, range(128)))
    assert found == ["msg_01Greet4kTz"] * 128
    assert server.wait_until_open(0) and server.connections <= 32


async def test_500_tasks_share_a_client() -> None:
    import asyncio

    busy = most = 0

    async def reply(request: httpx2.Request) -> httpx2.Response:
        nonlocal busy, most
        busy, most = busy + 1, max(most, busy + 1)
        await asyncio.sleep(0)
        busy -= 1
        return httpx2.Response(200, json={**examples.responses()["greeting"], "id": request.headers["x-number"]})

    async def call(number: int) -> str:
        return str((await client.messages.create(**GREETING, extra_headers={"x-number": str(number)})).id)

    http_client = httpx2.AsyncClient(transport=httpx2.MockTransport(reply))
    async with sdk.AsyncAnthropic(api_key="k", http_client=http_client) as client:
        found = await asyncio.gather(*map(call, range(500)))
        assert len(asyncio.all_tasks()) == 1
    assert found == [str(number) for number in range(500)] and most == 500
