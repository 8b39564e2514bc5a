"""Pages of a list in every style and both colours: what the next one is asked with, and that there is an end."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from tests.runtime.acme import Acme, AsyncAcme

from runtime.errors import APIError, APIResponseValidationError, NoNextPageError, SDKError
from runtime.models import BaseModel
from runtime.operation import Operation
from runtime.page_styles import ItemCursor, LinkHeader, NextUrl, Offset, PageNumber, PageStyle, Token
from runtime.paging import AsyncPaged, AsyncPaginator, SyncPaged
from runtime.sentinels import NOT_GIVEN

LIST = Operation("GET", "/things")
SEARCH = Operation("POST", "/things/search")


class Thing(BaseModel):
    id: str


class Inner(BaseModel):
    things: list[Thing]


class Body(BaseModel):
    data: list[Thing] | None = None
    inner: Inner | None = None
    first: str | None = None
    last: str | None = None
    more: bool | None = None
    next: str | None = None
    total: int | None = None
    pages: int | None = None


def classes(style: PageStyle) -> tuple[type[SyncPaged[Any]], type[AsyncPaged[Any]]]:
    class Pages(SyncPaged[Any]):
        _style = style

    class AsyncPages(AsyncPaged[Any]):
        _style = style

    return Pages, AsyncPages


class Api:
    """Answers requests with `respond`, and keeps what was asked."""

    def __init__(self, respond: Callable[[httpx2.Request], Any]) -> None:
        self.asked: list[httpx2.Request] = []
        self.respond = respond

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.asked.append(request)
        answer = self.respond(request)
        return answer if isinstance(answer, httpx2.Response) else httpx2.Response(200, json=answer)

    @property
    def queries(self) -> list[str]:
        return [request.url.query.decode() for request in self.asked]


def collect(style: PageStyle, respond: Callable[[httpx2.Request], Any], **arguments: Any) -> tuple[list[Any], Api]:
    """All items, which both colours must agree on, and what one of them asked."""
    operation = arguments.pop("operation", LIST)
    body_type = arguments.pop("body_type", Body)
    options = arguments.pop("options", {})
    api, other = Api(respond), Api(respond)
    blocking, awaiting = classes(style)
    client = Acme(http_client=httpx2.Client(transport=httpx2.MockTransport(api)), **options)
    found: Any
    try:
        found = list(client.paged(operation, body_type, blocking, **arguments))
    except SDKError as error:
        found = error

    async def run() -> Any:
        aclient = AsyncAcme(http_client=httpx2.AsyncClient(transport=httpx2.MockTransport(other)), **options)
        try:
            return [item async for item in aclient.paged(operation, body_type, awaiting, **arguments)]
        except SDKError as error:
            return error

    again = asyncio.run(run())
    assert [str(one.url) for one in other.asked] == [str(one.url) for one in api.asked]
    assert [one.content for one in other.asked] == [one.content for one in api.asked]
    if isinstance(found, SDKError):
        assert str(again) == str(found)
        raise found
    assert again == found
    return [item.id if isinstance(item, Thing) else item for item in found], api


THINGS = [f"t{number}" for number in range(5)]


def things(names: list[str]) -> list[dict[str, str]]:
    return [{"id": name} for name in names]


CURSOR = ItemCursor(
    items=("data",), more=("more",), after="after_id", last=("last",), before="before_id", first=("first",)
)


def by_cursor(request: httpx2.Request) -> Any:
    asked = request.url.params
    size = int(asked.get("limit", 2))
    if "before_id" in asked:
        end = THINGS.index(asked["before_id"])
        names = THINGS[max(0, end - size) : end]
        more = end - size > 0
    else:
        start = THINGS.index(asked["after_id"]) + 1 if "after_id" in asked else 0
        names = THINGS[start : start + size]
        more = start + size < len(THINGS)
    ends = {"first": names[0], "last": names[-1]} if names else {}
    return {"data": things(names), "more": more, **ends}


def test_a_cursor_of_items() -> None:
    found, api = collect(CURSOR, by_cursor, query={"after_id": NOT_GIVEN, "before_id": NOT_GIVEN, "limit": 2})
    assert found == THINGS
    assert api.queries == ["limit=2", "after_id=t1&limit=2", "after_id=t3&limit=2"]


def test_a_cursor_of_items_backwards() -> None:
    found, api = collect(CURSOR, by_cursor, query={"after_id": NOT_GIVEN, "before_id": "t4", "limit": 2})
    assert found == ["t2", "t3", "t0", "t1"]
    assert api.queries == ["before_id=t4&limit=2", "before_id=t2&limit=2"]


def test_a_cursor_that_is_given_as_an_extra_parameter_moves_on() -> None:
    found, api = collect(CURSOR, by_cursor, query={"limit": 2}, extra_query={"after_id": "t0"})
    assert found == THINGS[1:]
    assert api.queries == ["limit=2&after_id=t0", "limit=2&after_id=t2"]


def test_items_name_the_cursor() -> None:
    style = ItemCursor(items=("data",), more=("more",), after="after_id", item=("id",))
    found, api = collect(style, by_cursor)
    assert found == THINGS
    assert api.queries == ["", "after_id=t1", "after_id=t3"]


def by_token(request: httpx2.Request) -> Any:
    asked = json.loads(request.content).get("token") if request.method == "POST" else request.url.params.get("token")
    start = int(asked or 0)
    following = str(start + 2) if start + 2 < len(THINGS) else None
    return {"inner": {"things": things(THINGS[start : start + 2])}, "next": following}


def test_a_token() -> None:
    style = Token(items=("inner", "things"), parameter="token", field=("next",))
    found, api = collect(style, by_token, query={"token": NOT_GIVEN})
    assert found == THINGS
    assert api.queries == ["", "token=2", "token=4"]


def test_a_token_in_the_body_of_a_request() -> None:
    style = Token(items=("inner", "things"), parameter="token", field=("next",))
    body = {"text": "x", "tags": iter(["a", "b"]), "token": NOT_GIVEN}
    api = Api(by_token)
    client = Acme(http_client=httpx2.Client(transport=httpx2.MockTransport(api)))
    found = list(client.paged(SEARCH, Body, classes(style)[0], body=body))
    assert [one.id for one in found] == THINGS
    assert [json.loads(one.content) for one in api.asked] == [
        {"text": "x", "tags": ["a", "b"]},
        {"text": "x", "tags": ["a", "b"], "token": "2"},
        {"text": "x", "tags": ["a", "b"], "token": "4"},
    ]


@pytest.mark.parametrize(("total", "requests"), [(True, 3), (False, 4)])
def test_an_offset(total: bool, requests: int) -> None:
    def respond(request: httpx2.Request) -> Any:
        start = int(request.url.params.get("offset", 0))
        return {"data": things(THINGS[start : start + 2]), **({"total": len(THINGS)} if total else {})}

    style = Offset(items=("data",), parameter="offset", total=("total",))
    found, api = collect(style, respond)
    assert found == THINGS
    assert api.queries == ["", "offset=2", "offset=4", "offset=5"][:requests]
    assert collect(style, respond, query={"offset": 3})[0] == THINGS[3:]


@pytest.mark.parametrize("told", ["pages", "more", "nothing"])
def test_a_page_number(told: str) -> None:
    def respond(request: httpx2.Request) -> Any:
        start = 2 * (int(request.url.params.get("page", 1)) - 1)
        facts = {"pages": {"pages": 3}, "more": {"more": start + 2 < len(THINGS)}, "nothing": {}}[told]
        return {"data": things(THINGS[start : start + 2]), **facts}

    style = PageNumber(items=("data",), more=("more",), parameter="page", pages=("pages",))
    found, api = collect(style, respond)
    assert found == THINGS
    assert api.queries == ["", "page=2", "page=3", "page=4"][: 4 if told == "nothing" else 3]


def by_link(request: httpx2.Request) -> httpx2.Response:
    start = int(request.url.params.get("at", 0))
    link = f'</things?at=0>; rel="first", <https://api.acme.test/things?at={start + 2}&q=a%20b>; rel="next last"'
    headers = {"link": link} if start + 2 < len(THINGS) else {}
    return httpx2.Response(200, json=things(THINGS[start : start + 2]), headers=headers)


def test_a_link_header() -> None:
    found, api = collect(LinkHeader(), by_link, body_type=list[Thing], query={"q": "a b"})
    assert found == THINGS
    assert api.queries == ["q=a%20b", "at=2&q=a%20b", "at=4&q=a%20b"]
    assert all(one.headers["x-api-key"] == "sk-1234567890" for one in api.asked)


@pytest.mark.parametrize("form", ["{}things?at={}", "/things?at={}", "?at={}"])
def test_a_url_in_the_body(form: str) -> None:
    def respond(request: httpx2.Request) -> Any:
        start = int(request.url.params.get("at", 0))
        url = form.replace("{}things", "https://api.acme.test/things").format(start + 2)
        return {"data": things(THINGS[start : start + 2]), "next": url if start + 2 < len(THINGS) else None}

    style = NextUrl(items=("data",), field=("next",))
    found, api = collect(style, respond, options={"default_query": {"tenant": "t"}})
    assert found == THINGS
    assert api.queries == ["tenant=t", "at=2&tenant=t", "at=4&tenant=t"]


def test_a_url_of_another_server_gets_no_credentials() -> None:
    def respond(request: httpx2.Request) -> Any:
        away = request.url.host != "api.acme.test"
        return {"data": things(["b" if away else "a"]), "next": None if away else "https://elsewhere.test/more"}

    options = {"default_headers": {"authorization": "Basic abc"}}
    api = collect(NextUrl(items=("data",), field=("next",)), respond, extra_headers={"x-secret": "s"}, options=options)[
        1
    ]
    home, away = api.asked
    assert {"x-api-key", "authorization", "x-secret"} <= {*home.headers}
    assert not {"x-api-key", "authorization", "x-secret", "cookie", "acme-version"} & {*away.headers}
    assert away.headers["host"] == "elsewhere.test"
    assert "sk-1234567890" not in repr(away.headers.raw) + str(away.url)


@pytest.mark.parametrize("url", ["http://[::1", "ftp://api.acme.test/", "a\0b", "mailto:a@b"])
def test_a_url_that_is_none(url: str) -> None:
    with pytest.raises(APIResponseValidationError, match="The next page has no valid URL"):
        collect(NextUrl(items=("data",), field=("next",)), lambda _: {"data": things(["a"]), "next": url})


def test_a_server_that_repeats_itself() -> None:
    with pytest.raises(APIResponseValidationError, match="do not get on.*there before.*after_id.*t1") as caught:
        collect(CURSOR, lambda _: {"data": things(["t0", "t1"]), "first": "t0", "last": "t1", "more": True})
    assert caught.value.response.status_code == 200
    client = Acme(http_client=httpx2.Client(transport=httpx2.MockTransport(Api(by_cursor))))
    page: Any = client.paged(LIST, Body, classes(Token(items=("data",), parameter="after_id", field=("last",)))[0])
    again = page.get_next_page()
    again._next = {"after_id": "t1"}
    with pytest.raises(APIResponseValidationError, match="the same page again"):
        again.get_next_page()


def test_a_server_that_goes_in_circles() -> None:
    style = Token(items=("data",), parameter="token", field=("next",))
    turn = {"": "a", "a": "b", "b": "c", "c": "a"}
    with pytest.raises(APIResponseValidationError, match="there before"):
        collect(style, lambda request: {"data": things(["t"]), "next": turn[request.url.params.get("token", "")]})


def test_a_url_that_leads_to_itself() -> None:
    with pytest.raises(APIResponseValidationError, match="do not get on"):
        collect(NextUrl(items=("data",), field=("next",)), lambda _: {"data": things(["t"]), "next": "/things?a=1"})


def test_empty_pages_are_passed_over() -> None:
    def respond(request: httpx2.Request) -> Any:
        token = int(request.url.params.get("token", 0))
        return {"data": things(["t"] if token % 5 == 4 else []), "next": str(token + 1) if token < 9 else None}

    assert collect(Token(items=("data",), parameter="token", field=("next",)), respond)[0] == ["t", "t"]


def test_empty_pages_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.page_progress.MAX_EMPTY_PAGES", 10)
    style = PageNumber(items=("data",), more=("more",), parameter="page")
    with pytest.raises(APIResponseValidationError, match="after 11 empty ones"):
        collect(style, lambda _: {"data": [], "more": True})


@pytest.mark.parametrize("body", [{"data": None, "more": True}, {"more": True}, {"data": [], "more": True}])
def test_a_page_without_items_that_promises_more_is_the_last(body: Any) -> None:
    assert collect(CURSOR, lambda _: body)[0] == []


@pytest.mark.parametrize("body", [[1], "text", 5, None, {"data": {"a": 1}}, {"data": "abc"}])
def test_what_is_no_page_is_an_error(body: Any) -> None:
    with pytest.raises(APIResponseValidationError, match="no page of a list"):
        collect(CURSOR, lambda _: httpx2.Response(200, content=json.dumps(body)))


def test_pages_one_by_one() -> None:
    api = Api(by_cursor)
    client = Acme(http_client=httpx2.Client(transport=httpx2.MockTransport(api)))
    first: Any = client.paged(LIST, Body, classes(CURSOR)[0])
    assert len(api.asked) == 1
    assert [one.id for one in first.data] == ["t0", "t1"]
    assert (first.more, first.last, first.total) == (True, "t1", None)
    assert first.has_next_page()
    second = first.get_next_page()
    assert type(second) is type(first)
    assert [one.id for one in second.data] == ["t2", "t3"]
    assert [one.id for one in first.get_next_page().data] == ["t2", "t3"]
    pages = list(second.iter_pages())
    assert [[one.id for one in page.data] for page in pages] == [["t2", "t3"], ["t4"]]
    assert not pages[-1].has_next_page()
    with pytest.raises(NoNextPageError):
        pages[-1].get_next_page()
    with pytest.raises(AttributeError):
        first.nothing  # noqa: B018
    assert first.to_dict() == by_cursor(api.asked[0])


def test_pages_one_by_one_async() -> None:
    async def run() -> None:
        api = Api(by_cursor)
        client = AsyncAcme(http_client=httpx2.AsyncClient(transport=httpx2.MockTransport(api)))
        paginator: Any = client.paged(LIST, Body, classes(CURSOR)[1])
        assert isinstance(paginator, AsyncPaginator)
        assert not api.asked
        first = await paginator
        assert [one.id for one in first.data] == ["t0", "t1"]
        second = await first.get_next_page()
        assert [one.id async for one in second] == ["t2", "t3", "t4"]
        assert [len(page.data) async for page in paginator.iter_pages()] == [2, 2, 1]
        async for _ in paginator:
            break
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def test_a_failure_while_iterating() -> None:
    def respond(request: httpx2.Request) -> Any:
        failed = httpx2.Response(404, json={"error": {"type": "gone", "message": "Gone."}})
        return failed if "after_id" in request.url.params else by_cursor(request)

    with pytest.raises(APIError, match="Gone"):
        collect(CURSOR, respond)


def test_an_asynchronous_iteration_goes_on_after_a_failure() -> None:
    failing = {"t1"}

    def respond(request: httpx2.Request) -> Any:
        after = request.url.params.get("after_id", "")
        if after in failing:
            failing.discard(after)
            return httpx2.Response(404, json={})
        return by_cursor(request)

    async def run() -> None:
        client = AsyncAcme(http_client=httpx2.AsyncClient(transport=httpx2.MockTransport(Api(respond))))
        items = aiter(client.paged(LIST, Body, classes(CURSOR)[1]))
        found = [(await anext(items)).id, (await anext(items)).id]
        with pytest.raises(APIError):
            await anext(items)
        found += [one.id async for one in items]
        assert found == THINGS

    asyncio.run(run())


def test_copies_and_pickles_have_no_client() -> None:
    client = Acme(http_client=httpx2.Client(transport=httpx2.MockTransport(by_cursor and Api(by_cursor))))
    page: Any = client.paged(LIST, Body, Page)
    for other in (pickle.loads(pickle.dumps(page)), copy.deepcopy(page)):
        assert other == page
        assert [one.id for one in other.data] == ["t0", "t1"]
        assert other.has_next_page()
        with pytest.raises(SDKError, match="without its client"):
            other.get_next_page()
    assert b"sk-1234567890" not in pickle.dumps(page)
    assert "sk-1234567890" not in repr(page)


class Page(SyncPaged[Thing]):
    _style = CURSOR
