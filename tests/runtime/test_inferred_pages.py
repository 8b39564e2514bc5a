"""Lists of an API without settings, over real connections: all pages of each style that the document shows."""

from __future__ import annotations

import asyncio
import importlib
import json
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import pytest
from tests.golden.case import cases
from tests.golden.installed import importable, write
from tests.runtime.acme import Seen, Server, answer, serving

from sdkgen.folders import TEMPLATES

CASE = next(one for one in cases() if one.name == "paging-inferred")
NAMES = [f"t{number}" for number in range(7)]
SIZE = 3


def asked(seen: Seen, name: str, default: str) -> str:
    if seen.verb == "POST":
        return str(json.loads(seen.body or b"{}").get(name, default))
    return parse_qs(seen.path.partition("?")[2]).get(name, [default])[0]


def things(start: int) -> list[dict[str, str]]:
    return [{"id": name} for name in NAMES[start : start + SIZE]]


def token(seen: Seen, parameter: str, list: str, *field: str) -> Any:
    start = int(asked(seen, parameter, "0"))
    following: Any = str(start + SIZE) if start + SIZE < len(NAMES) else None
    for name in reversed(field):
        following = {name: following}
    return {list: things(start), **following}


def cursor(seen: Seen, **facts: Callable[[list[str]], Any]) -> Any:
    if before := asked(seen, "before", ""):
        end = NAMES.index(before)
        shown, more = NAMES[max(end - SIZE, 0) : end], end > SIZE
    else:
        start = NAMES.index(after) + 1 if (after := asked(seen, "after", "")) else 0
        shown, more = NAMES[start : start + SIZE], start + SIZE < len(NAMES)
    return {"data": [{"id": name} for name in shown], "has_more": more, **{key: of(shown) for key, of in facts.items()}}


def offset(seen: Seen) -> Any:
    return things(int(asked(seen, "offset", "0")))


def number(seen: Seen) -> int:
    return SIZE * (int(asked(seen, "page", "1")) - 1)


ANSWERS: dict[str, Callable[[Seen], Any]] = {
    "/users": lambda seen: token(seen, "page_token", "users", "next_page_token"),
    "/groups": lambda seen: token(seen, "page_token", "groups", "next_page_token"),
    "/events": lambda seen: cursor(seen, first_id=lambda shown: shown[0], last_id=lambda shown: shown[-1]),
    "/jobs": cursor,
    "/orders": lambda seen: {"data": offset(seen), "total_count": len(NAMES)},
    "/teams": offset,
    "/pictures": lambda seen: {"results": things(number(seen)), "pagination": {"total_pages": 3}},
    "/issues": lambda seen: things(number(seen)),
    "/files": lambda seen: {
        "files": things(start := int(asked(seen, "at", "0"))),
        "links": {"next": f"/files?at={start + SIZE}" if start + SIZE < len(NAMES) else None},
    },
    "/files/search": lambda seen: token(seen, "cursor", "hits", "meta", "next_cursor"),
}
CALLS = {
    "users.list()": "PageTokenPage",
    "groups.list()": "PageTokenPage",
    "events.list()": "CursorPage",
    "jobs.list()": "CursorPage",
    "orders.list()": "OffsetPage",
    "teams.list()": "OffsetPage",
    "pictures.list()": "PageNumberResultsPage",
    "issues.list()": "LinkPage",
    "files.list()": "LinksNextUrlPage",
    "files.search(text='a')": "CursorTokenHitsPage",
}


def play(handler: BaseHTTPRequestHandler, seen: Seen) -> None:
    path = seen.path.partition("?")[0]
    page = int(asked(seen, "page", "1"))
    headers = {"link": f'</issues?page={page + 1}>; rel="next"'} if path == "/issues" and page < 3 else {}
    answer(handler, 200, json.dumps(ANSWERS[path](seen)).encode(), content_type="application/json", **headers)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("pages")
    write(CASE.produced(CASE.specs[0]), folder)
    (folder / CASE.package / "_runtime").symlink_to(TEMPLATES / "python" / "runtime")
    with importable(folder, CASE.package):
        yield importlib.import_module(CASE.package)


def read(package: ModuleType, server: Server, call: str, is_async: bool) -> tuple[str, list[str]]:
    """The class of the pages, and the ids of all items."""

    async def run() -> tuple[str, list[str]]:
        async with package.AsyncExample(base_url=server.url) as client:
            pages = eval(f"client.{call}", {"client": client})
            return type(await pages).__name__, [one.id async for one in pages]

    if is_async:
        return asyncio.run(run())
    with package.Example(base_url=server.url) as client:
        page = eval(f"client.{call}", {"client": client})
        return type(page).__name__, [one.id for one in page]


@pytest.mark.parametrize("colour", ["Sync", "Async"])
@pytest.mark.parametrize("call", CALLS)
def test_iterating_gives_all_items_of_all_pages(package: ModuleType, call: str, colour: str) -> None:
    with serving(play) as server:
        name, found = read(package, server, call, colour == "Async")
    assert name == f"{colour}{CALLS[call]}"
    assert found == NAMES


@pytest.mark.parametrize("call", ["events.list(before='t6')", "jobs.list(extra_query={'before': 't6'})"])
def test_pages_before_an_item_go_back(package: ModuleType, call: str) -> None:
    with serving(play) as server:
        assert read(package, server, call, False)[1] == ["t3", "t4", "t5", "t0", "t1", "t2"]


def test_pages_of_one_style_have_the_fields_of_each_of_its_lists(package: ModuleType) -> None:
    with serving(play) as server, package.Example(base_url=server.url) as client:
        orders, teams, jobs = client.orders.list(), client.teams.list(), client.jobs.list()
    assert (orders.total_count, teams.total_count, jobs.last_id) == (7, None, None)
    assert [one.id for one in orders.data] == [one.id for one in teams.data] == NAMES[:SIZE]


def test_the_stand_in_ends_a_list_after_the_page_that_is_shown(package: ModuleType) -> None:
    testing = importlib.import_module(f"{package.__name__}.testing")
    with testing.FakeAPI() as api:
        assert [one.name for one in api.client().users.list()] == ["Ann"]
