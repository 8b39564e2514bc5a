"""Lists and their pages: forwards, backwards, one by one, in both colours, over real connections."""

from __future__ import annotations

from typing import Any

import pytest

import anthropic_messages
from anthropic_messages import pagination, types

from .colour import Colour
from .server import Server
from .wire import answer, error


def page(*names: str, more: bool = False) -> Any:
    data = [{"id": name, "type": "model", "display_name": name, "created_at": "2026-01-01T00:00:00Z"} for name in names]
    first, last = (names[0], names[-1]) if names else (None, None)
    return answer({"data": data, "first_id": first, "last_id": last, "has_more": more})


def ids(found: list[Any]) -> list[str]:
    return [one.id for one in found]


async def first_page(colour: Colour, value: Any) -> Any:
    return await colour(value)


async def test_iterating_over_a_list_gives_all_items_of_all_pages(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    server.script(page("a", "b", more=True), page("c", "d", more=True), page("e"))
    found = await colour.all(client.models.list(limit=2, betas=["one"]))
    assert ids(found) == ["a", "b", "c", "d", "e"]
    assert {type(one) for one in found} == {types.ModelInfo}
    assert [one.target for one in server.requests] == [
        "/v1/models?limit=2",
        "/v1/models?after_id=b&limit=2",
        "/v1/models?after_id=d&limit=2",
    ]
    assert {one.headers["anthropic-beta"] for one in server.requests} == {"one"}
    assert server.connections == 1


async def test_backwards(colour: Colour, server: Server) -> None:
    server.script(page("c", "d", more=True), page("a", "b"))
    found = await colour.all(colour.client(server).models.list(before_id="e"))
    assert ids(found) == ["c", "d", "a", "b"]
    assert [one.query for one in server.requests] == [[("before_id", "e")], [("before_id", "c")]]


async def test_a_page_has_the_fields_of_the_response(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    server.script(page("a", "b", more=True), page("c"))
    first = await first_page(colour, client.models.list())
    assert type(first) is (pagination.AsyncPage if colour.is_async else pagination.SyncPage)
    assert ids(first.data) == ["a", "b"]
    assert (first.has_more, first.first_id, first.last_id) == (True, "a", "b")
    assert first._request_id == "req_01Loopback"
    assert first.has_next_page()
    assert first.to_dict()["has_more"] is True
    second = await colour(first.get_next_page())
    assert ids(second.data) == ["c"]
    assert not second.has_next_page()
    with pytest.raises(anthropic_messages.AnthropicError, match="last page"):
        await colour(second.get_next_page())
    assert len(server.requests) == 2


async def test_pages_one_by_one(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    server.script(page("a", more=True), page("b"))
    pages = [ids(one.data) async for one in colour.iterate(client.models.list().iter_pages())]
    assert pages == [["a"], ["b"]]


async def test_the_api_as_it_is_played(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    found = await colour.all(client.messages.batches.list())
    assert {type(one) for one in found} == {types.MessageBatch}
    assert len(found) == len({one.id for one in found})
    assert len(server.requests) > 1


async def test_a_server_that_repeats_itself_is_an_error(colour: Colour, server: Server) -> None:
    server.script(*[page("a", "b", more=True)] * 5)
    with pytest.raises(anthropic_messages.APIResponseValidationError, match="do not get on"):
        await colour.all(colour.client(server).models.list())
    assert len(server.requests) == 2


async def test_empty_pages(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    server.script(page(), page(more=True))
    assert await colour.all(client.models.list()) == []
    assert await colour.all(client.models.list()) == []
    empty = {"data": [], "first_id": None, "last_id": "x", "has_more": True}
    server.script(answer(empty), page("a"))
    assert ids(await colour.all(client.models.list())) == ["a"]


async def test_failures_while_iterating(colour: Colour, server: Server, pauses: Any) -> None:
    client = colour.client(server)
    server.script(page("a", more=True), error(529, "overloaded_error"), page("b", more=True), error(404))
    found: list[str] = []
    with pytest.raises(anthropic_messages.NotFoundError):
        async for one in colour.iterate(client.models.list()):
            found.append(one.id)
    assert found == ["a", "b"]


@pytest.mark.parametrize("body", [b"[]", b'"text"', b"null", b'{"data": 5}'])
async def test_what_is_no_page_is_an_error(colour: Colour, server: Server, body: bytes) -> None:
    server.script(answer(body))
    with pytest.raises(anthropic_messages.APIResponseValidationError):
        await colour(colour.client(server).models.list())


async def test_options_of_the_call_hold_for_every_page(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    server.script(page("a", more=True), page("b"))
    await colour.all(client.models.list(extra_headers={"x-extra": "1"}, extra_query={"q": "2"}))
    assert {one.headers["x-extra"] for one in server.requests} == {"1"}
    assert [dict(one.query) for one in server.requests] == [{"q": "2"}, {"after_id": "a", "q": "2"}]


async def test_nothing_is_sent_before_an_asynchronous_list_is_awaited(server: Server) -> None:
    client = Colour("async").client(server)
    paginator = client.models.list()
    assert isinstance(paginator, anthropic_messages.AsyncPaginator)
    assert not server.requests
    await client.close()
