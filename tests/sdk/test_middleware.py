"""Middleware: around each attempt, in both colours, with responses and errors that stay what they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk

from . import examples
from .colour import Colour
from .pauses import Pauses
from .server import Server
from .wire import RESET, answer, error, events

GREETING = examples.requests()["greeting"]
REPLY = examples.responses()["greeting"]
PIECES = examples.pieces(examples.streams()["greeting"])

Handler = Callable[[httpx2.Request, Callable[[httpx2.Request], Any]], Any]


class Sync:
    """Middleware of a client that blocks, around what a coroutine does."""

    def __init__(self, handler: Any) -> None:
        self.handler = handler

    def handle(self, request: httpx2.Request, call_next: Any) -> Any:
        async def following(request: httpx2.Request) -> Any:
            return call_next(request)

        try:
            self.handler(request, following).send(None)
        except StopIteration as done:
            return done.value
        raise AssertionError("it waits")


class Async:
    """Middleware of a client that awaits."""

    def __init__(self, handler: Any) -> None:
        self.handler = handler

    async def handle(self, request: httpx2.Request, call_next: Any) -> Any:
        return await self.handler(request, call_next)


def around(colour: Colour, *handlers: Any) -> list[Any]:
    return [(Async if colour.is_async else Sync)(handler) for handler in handlers]


async def test_it_sees_every_attempt_and_can_change_requests_and_responses(
    colour: Colour, server: Server, pauses: Pauses
) -> None:
    seen: list[tuple[str, int, int | None]] = []

    async def stamped(request: httpx2.Request, call_next: Any) -> Any:
        request.headers["x-stamp"] = f"stamp {len(seen)}"
        response = await call_next(request)
        seen.append((request.headers["x-api-key"], response.status_code, request.extensions.get("retries_taken")))
        response.headers["x-seen"] = "yes"
        return response

    server.script(error(500), RESET, answer(REPLY))
    messages = colour.client(server, middleware=around(colour, stamped)).messages
    response = await colour(messages.with_raw_response.create(**GREETING))
    assert response.headers["x-seen"] == "yes" and response.retries_taken == 2
    assert [status for _, status, _ in seen] == [500, 200]
    assert [taken for _, _, taken in seen] == [None, 2]
    assert [request.headers["x-stamp"] for request in server.requests] == ["stamp 0", "stamp 1", "stamp 1"]


async def test_the_first_is_the_outermost(colour: Colour, server: Server) -> None:
    order: list[str] = []

    def named(name: str) -> Any:
        async def handler(request: httpx2.Request, call_next: Any) -> Any:
            order.append(f"{name} before")
            response = await call_next(request)
            order.append(f"{name} after")
            return response

        return handler

    server.script(answer(REPLY))
    client = colour.client(server, middleware=around(colour, named("one"), named("two")))
    await colour(client.messages.create(**GREETING))
    assert order == ["one before", "two before", "two after", "one after"]


async def test_it_may_answer_by_itself(colour: Colour, server: Server) -> None:
    async def cached(request: httpx2.Request, call_next: Any) -> Any:
        return httpx2.Response(200, json=REPLY)

    message = await colour(colour.client(server, middleware=around(colour, cached)).messages.create(**GREETING))
    assert message.id == REPLY["id"] and not server.requests


async def test_a_refusal_that_it_makes_up_is_an_error_like_any_other(colour: Colour, server: Server) -> None:
    async def refusing(request: httpx2.Request, call_next: Any) -> Any:
        return httpx2.Response(401, json={"error": {"message": "no", "type": "authentication_error"}})

    with pytest.raises(sdk.AuthenticationError) as caught:
        await colour(colour.client(server, middleware=around(colour, refusing)).messages.create(**GREETING))
    assert caught.value.request.url.path == "/v1/messages"


async def test_what_it_raises_is_raised_as_it_is_and_not_tried_again(colour: Colour, server: Server) -> None:
    calls: list[int] = []

    async def broken(request: httpx2.Request, call_next: Any) -> Any:
        calls.append(1)
        response = await call_next(request)
        raise LookupError(response.status_code)

    server.script(events(PIECES))
    client = colour.client(server, middleware=around(colour, broken))
    with pytest.raises(LookupError, match="200"):
        await colour(client.messages.create(**GREETING, stream=True))
    assert len(calls) == 1
    # The unread response that it had is given up.
    assert server.wait_until_open(0)


async def test_a_failure_of_the_connection_is_tried_again(colour: Colour, server: Server, pauses: Pauses) -> None:
    async def plain(request: httpx2.Request, call_next: Any) -> Any:
        return await call_next(request)

    server.script(RESET, RESET, RESET)
    with pytest.raises(sdk.APIConnectionError):
        await colour(colour.client(server, middleware=around(colour, plain)).messages.create(**GREETING))
    assert len(server.requests) == 3


async def test_asking_twice_loses_no_connection(colour: Colour, server: Server) -> None:
    async def twice(request: httpx2.Request, call_next: Any) -> Any:
        await call_next(request)
        return await call_next(request)

    server.script(events(PIECES), events(PIECES))
    client = colour.client(server, middleware=around(colour, twice))
    async with colour.entered(client.messages.stream(**GREETING)) as stream:
        message = await colour(stream.get_final_message())
    assert message.stop_reason == "end_turn" and len(server.requests) == 2
    assert server.wait_until_open(1)


async def test_other_origins_are_none_of_its_business(colour: Colour, server: Server) -> None:
    seen: list[str] = []

    async def noting(request: httpx2.Request, call_next: Any) -> Any:
        seen.append(str(request.url))
        request.headers["x-signature"] = "secret"
        return await call_next(request)

    with Server() as other:
        other.script(answer(REPLY))
        server.script(answer(b"", status=307, headers={"location": f"{other.url}/elsewhere"}))
        await colour(colour.client(server, middleware=around(colour, noting)).messages.create(**GREETING))
        assert seen == [f"{server.url}/v1/messages"]
        assert "x-signature" not in other.last.headers


@pytest.mark.parametrize("given", [None, "text", 3])
async def test_what_it_gives_has_to_be_a_response(colour: Colour, server: Server, given: Any) -> None:
    async def wrong(request: httpx2.Request, call_next: Any) -> Any:
        return given

    with pytest.raises(TypeError, match="has to give an httpx2.Response"):
        await colour(colour.client(server, middleware=around(colour, wrong)).messages.create(**GREETING))


async def test_middleware_of_the_other_colour_is_refused(colour: Colour, server: Server) -> None:
    class Other:
        if colour.is_async:

            def handle(self, request: httpx2.Request, call_next: Any) -> Any:
                return httpx2.Response(200)

        else:

            async def handle(self, request: httpx2.Request, call_next: Any) -> Any:
                return httpx2.Response(200)

    with pytest.raises(TypeError, match="coroutine function"):
        await colour(colour.client(server, middleware=[Other()]).messages.create(**GREETING))


@pytest.mark.parametrize("given", [lambda request, call_next: None, Sync, "handle"])
def test_what_has_no_handle_is_refused(colour: Colour, given: Any) -> None:
    with pytest.raises(TypeError, match="an object with a method `handle"):
        colour.client(middleware=[given])


async def test_copies_have_the_same_or_another(colour: Colour, server: Server) -> None:
    calls: list[str] = []

    def named(name: str) -> Any:
        async def handler(request: httpx2.Request, call_next: Any) -> Any:
            calls.append(name)
            return httpx2.Response(200, json=REPLY)

        return handler

    client = colour.client(server, middleware=around(colour, named("one")))
    await colour(client.with_options(timeout=5).messages.create(**GREETING))
    await colour(client.copy(middleware=around(colour, named("two"))).messages.create(**GREETING))
    server.script(answer(REPLY))
    await colour(client.copy(middleware=()).messages.create(**GREETING))
    assert calls == ["one", "two"] and len(server.requests) == 1
