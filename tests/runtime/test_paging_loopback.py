"""Pages of a list over real connections, in every style and both colours; what reaches another server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest
from tests.runtime.acme import Acme, AsyncAcme, Seen, Server, answer, serving
from tests.runtime.test_paging import LIST, SEARCH, Body, Thing, classes

from runtime.page_styles import ItemCursor, LinkHeader, NextUrl, Offset, PageNumber, PageStyle, Token
from runtime.sentinels import NOT_GIVEN

NAMES = [f"t{number}" for number in range(7)]
SIZE = 3


def asked(seen: Seen, name: str) -> str:
    if seen.verb == "POST":
        return str(json.loads(seen.body or b"{}").get(name, ""))
    return parse_qs(seen.path.partition("?")[2]).get(name, [""])[0]


def reply(start: int, **facts: Any) -> dict[str, Any]:
    return {"data": [{"id": name} for name in NAMES[start : start + SIZE]], **facts}


def cursor(seen: Seen) -> Any:
    after = asked(seen, "after")
    start = NAMES.index(after) + 1 if after else 0
    return reply(start, last=NAMES[min(start + SIZE, len(NAMES)) - 1], more=start + SIZE < len(NAMES))


def token(seen: Seen) -> Any:
    start = int(asked(seen, "token") or 0)
    return reply(start, next=str(start + SIZE) if start + SIZE < len(NAMES) else None)


def offset(seen: Seen) -> Any:
    return reply(int(asked(seen, "offset") or 0), total=len(NAMES))


def number(seen: Seen) -> Any:
    return reply(SIZE * (int(asked(seen, "page") or 1) - 1))


def url(seen: Seen) -> Any:
    start = int(asked(seen, "at") or 0)
    return reply(start, next=f"/things?at={start + SIZE}" if start + SIZE < len(NAMES) else "")


DATA = {"items": ("data",)}
STYLES: dict[str, tuple[PageStyle, Any, Callable[[Seen], Any], int]] = {
    "cursor": (ItemCursor(after="after", last=("last",), more=("more",), **DATA), LIST, cursor, 3),
    "token": (Token(parameter="token", field=("next",), **DATA), LIST, token, 3),
    "token in a body": (Token(parameter="token", field=("next",), **DATA), SEARCH, token, 3),
    "offset": (Offset(parameter="offset", total=("total",), **DATA), LIST, offset, 3),
    "offset without total": (Offset(parameter="offset", **DATA), LIST, offset, 4),
    "page number": (PageNumber(parameter="page", **DATA), LIST, number, 4),
    "url": (NextUrl(field=("next",), **DATA), LIST, url, 3),
}


def read(
    server: Server, style: PageStyle, operation: Any, is_async: bool, body_type: Any = Body, **options: Any
) -> Any:
    body = {"body": {"token": NOT_GIVEN}} if operation is SEARCH else {}

    async def run() -> list[Any]:
        async with AsyncAcme(base_url=server.url, **options) as client:
            return [one async for one in client.paged(operation, body_type, classes(style)[1], **body)]

    if is_async:
        return asyncio.run(run())
    with Acme(base_url=server.url, **options) as client:
        return list(client.paged(operation, body_type, classes(style)[0], **body))


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", STYLES)
def test_every_style(name: str, is_async: bool) -> None:
    style, operation, respond, requests = STYLES[name]

    def handle(handler: BaseHTTPRequestHandler, seen: Seen) -> None:
        answer(handler, 200, json.dumps(respond(seen)).encode(), content_type="application/json")

    with serving(handle) as server:
        found = read(server, style, operation, is_async)
    assert [one.id for one in found] == NAMES
    assert len(server.seen) == requests
    assert len({one.port for one in server.seen}) == 1
    assert {one.headers["x-api-key"] for one in server.seen} == {"sk-1234567890"}


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_a_link_header(is_async: bool) -> None:
    def handle(handler: BaseHTTPRequestHandler, seen: Seen) -> None:
        start = int(asked(seen, "at") or 0)
        link = f'<{server.url}/things?at={start + SIZE}>; Rel="Next"' if start + SIZE < len(NAMES) else "<x>; rel=prev"
        answer(handler, 200, json.dumps(reply(start)["data"]).encode(), link=link)

    with serving(handle) as server:
        found = read(server, LinkHeader(), LIST, is_async, list[Thing])
    assert [one.id for one in found] == NAMES
    assert {one.headers["x-api-key"] for one in server.seen} == {"sk-1234567890"}


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_another_server_gets_nothing_that_may_be_secret(is_async: bool) -> None:
    def elsewhere(handler: BaseHTTPRequestHandler, seen: Seen) -> None:
        answer(handler, 200, json.dumps({"data": [{"id": "far"}], "next": f"{home.url}/things?at=1"}).encode())

    def at_home(handler: BaseHTTPRequestHandler, seen: Seen) -> None:
        following = None if asked(seen, "at") else f"{away.url}/more?x=1"
        body = {"data": [{"id": "near"}], "next": following}
        answer(handler, 200, json.dumps(body).encode(), set_cookie="session=s3cret")

    with serving(elsewhere) as away, serving(at_home) as home:
        kind = httpx2.AsyncClient if is_async else httpx2.Client
        own = kind(headers={"x-own": "s3cret", "authorization": "Basic s3cret"}, params={"key": "s3cret"})
        options = {"http_client": own, "default_headers": {"x-more": "s3cret"}, "default_query": {"q": "s3cret"}}
        found = read(home, NextUrl(field=("next",), **DATA), LIST, is_async, **options)
    assert [one.id for one in found] == ["near", "far", "near"]
    (seen,) = away.seen
    assert seen.path == "/more?x=1"
    assert "s3cret" not in str(seen.headers)
    assert "sk-1234567890" not in str(seen.headers)
    assert seen.headers["host"] == away.url.removeprefix("http://")
    first, last = home.seen
    assert first.headers["x-api-key"] == last.headers["x-api-key"] == "sk-1234567890"
    assert "q=s3cret" in first.path and "q=s3cret" in last.path
