"""Access tokens of OAuth 2.0 clients: asked for once, used until they end, and sent nowhere else. In both colours."""

from __future__ import annotations

import asyncio
import base64
import json
import pickle
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from types import SimpleNamespace
from typing import Any

import pytest
from tests.runtime.acme import ERRORS, READ, Note, Seen, Server, answer, serving

from runtime import access_token, exchange
from runtime.access_token import AccessToken
from runtime.async_client import AsyncClient
from runtime.auth import ClientCredentials
from runtime.call import Call
from runtime.client import SyncClient
from runtime.errors import APIConnectionError, APIResponseValidationError, APITimeoutError, AuthenticationError
from runtime.retry import RetryPolicy
from runtime.service import Service

SECRET = "s3cret/value"


class Blocking(SyncClient):
    client_id: str | None
    client_secret: str | None

    def __init__(self, service: Service, **options: Any) -> None:
        given = {"client_id": options.pop("client_id", "app:1"), "client_secret": options.pop("client_secret", SECRET)}
        super().__init__(service, credentials=given, **options)


class Awaiting(AsyncClient):
    client_id: str | None
    client_secret: str | None

    def __init__(self, service: Service, **options: Any) -> None:
        super().__init__(service, credentials={"client_id": "app:1", "client_secret": SECRET}, **options)


Calls = Callable[..., list[Any]]
"""Makes so many calls at once, on one client, and gives their results or errors."""


@pytest.fixture(params=["sync", "async"])
def calls(request: pytest.FixtureRequest) -> Calls:
    return _blocking if request.param == "sync" else _awaiting


def _blocking(service: Service, times: int = 1, rounds: int = 1) -> list[Any]:
    found: list[Any] = []

    def ask() -> None:
        try:
            found.append(client.request(READ, Note, path={"note_id": "n"}))
        except Exception as error:
            found.append(error)

    with Blocking(service) as client:
        for _ in range(rounds):
            threads = [threading.Thread(target=ask) for _ in range(times)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    return found


def _awaiting(service: Service, times: int = 1, rounds: int = 1) -> list[Any]:
    async def ask() -> list[Any]:
        found: list[Any] = []
        async with Awaiting(service) as client:
            for _ in range(rounds):
                every = (client.request(READ, Note, path={"note_id": "n"}) for _ in range(times))
                found += await asyncio.gather(*every, return_exceptions=True)
        return found

    return asyncio.run(ask())


class Api:
    """An API that wants the token it gave last, and what it was asked for."""

    def __init__(self) -> None:
        self.life: object = 3600
        self.answers: list[tuple[int, bytes]] = []
        """Of the token's address, instead of a token."""
        self.tokens: list[Seen] = []
        self.notes: list[Seen] = []
        self.withdrawn = 0
        self._lock = threading.Lock()

    def respond(self, handler: BaseHTTPRequestHandler, seen: Seen) -> None:
        with self._lock:
            if seen.path == "/token":
                self.tokens.append(seen)
                body = json.dumps({"access_token": f"token-{len(self.tokens)}", "expires_in": self.life}).encode()
                status, body = self.answers.pop(0) if self.answers else (200, body)
            else:
                self.notes.append(seen)
                good = seen.headers.get("authorization") == f"Bearer token-{len(self.tokens)}" and not self.withdrawn
                self.withdrawn = max(0, self.withdrawn - 1)
                status, body = (200, b'{"id": "n"}') if good else (401, b'{"error": {"message": "no"}}')
        answer(handler, status, body, content_type="application/json")


@contextmanager
def playing(**facts: Any) -> Iterator[tuple[Api, Service, Server]]:
    api = Api()
    with serving(api.respond) as server:
        facts.setdefault("token_url", "/token")
        credential = ClientCredentials({"client_id": "", "client_secret": ""}, **facts)
        yield api, _service(server, credential), server


def _service(server: Server, credential: ClientCredentials) -> Service:
    return Service(
        name="acme",
        version="1",
        base_url=f"{server.url}/base",
        credentials=(credential,),
        auth_required=True,
        retry=RetryPolicy(initial_delay=0.001),
        errors=ERRORS,
    )


def test_a_token_is_asked_for_once_and_used_again(calls: Calls) -> None:
    with playing(scopes=("read", "write")) as (api, service, _):
        assert [note.id for note in calls(service, rounds=3)] == ["n"] * 3
    (asked,) = api.tokens
    assert asked.verb == "POST" and asked.body == b"grant_type=client_credentials&scope=read%20write"
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    # RFC 6749, 2.3.1: both are encoded as in a form before they are joined.
    assert asked.headers["authorization"] == "Basic " + base64.b64encode(b"app%3A1:s3cret%2Fvalue").decode()
    assert [one.headers["authorization"] for one in api.notes] == ["Bearer token-1"] * 3


def test_the_client_may_be_named_in_the_body(calls: Calls) -> None:
    with playing(in_body=True) as (api, service, _):
        calls(service)
    (asked,) = api.tokens
    assert asked.body == b"grant_type=client_credentials&client_id=app%3A1&client_secret=s3cret%2Fvalue"
    assert "authorization" not in asked.headers


def test_many_calls_at_once_ask_once(calls: Calls) -> None:
    with playing() as (api, service, _):
        assert {getattr(one, "id", one) for one in calls(service, times=24)} == {"n"}
    assert len(api.tokens) == 1 and len(api.notes) == 24


def test_a_token_is_replaced_before_it_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr(access_token, "time", SimpleNamespace(monotonic=lambda: now[0]))
    with playing() as (api, service, _), Blocking(service) as client:
        for passed, tokens in ((0.0, 1), (3500.0, 1), (39.0, 1), (1.5, 2)):
            now[0] += passed
            client.request(READ, Note, path={"note_id": "n"})
            assert len(api.tokens) == tokens


def test_a_token_that_ends_at_once_is_used_once(calls: Calls) -> None:
    with playing() as (api, service, _):
        api.life = 0
        assert [note.id for note in calls(service, rounds=2)] == ["n"] * 2
    assert len(api.tokens) == 2


@pytest.mark.parametrize("life", [None, "3600", "soon", 1e400, -5, True, [1], 10**400], ids=repr)
def test_whatever_a_life_looks_like_the_token_is_used(calls: Calls, life: object) -> None:
    with playing() as (api, service, _):
        api.life = life
        assert [note.id for note in calls(service)] == ["n"]


def test_a_refused_token_is_replaced_once(calls: Calls) -> None:
    with playing() as (api, service, _):
        api.withdrawn = 1
        assert [note.id for note in calls(service)] == ["n"]
        assert len(api.tokens) == 2 and len(api.notes) == 2
        api.withdrawn = 2
        (error,) = calls(service)
    assert isinstance(error, AuthenticationError) and error.status_code == 401
    assert len(api.tokens) == 4 and len(api.notes) == 4


def test_a_refusal_of_the_token_is_an_error_of_the_package_without_the_secret(calls: Calls) -> None:
    with playing(in_body=True) as (api, service, _):
        told = {"error": "invalid_client", "error_description": f"{SECRET} is wrong"}
        api.answers = [(401, json.dumps(told).encode())]
        (error,) = calls(service)
    assert isinstance(error, AuthenticationError) and error.type == "invalid_client" and not api.notes
    assert len(api.tokens) == 1, "a wrong secret does not become right"
    assert SECRET not in f"{error} {error!r} {error.body}" and SECRET.encode() not in pickle.dumps(error)


def test_a_token_is_asked_for_again_where_the_server_fails(calls: Calls) -> None:
    with playing() as (api, service, _):
        api.answers = [(503, b""), (500, b"{}")]
        assert [note.id for note in calls(service)] == ["n"]
    assert len(api.tokens) == 3


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b"{}", b'{"access_token": 7}', b'{"access_token": ""}', b'{"access_token": "a\\r\\nb"}'],
)
def test_an_answer_without_a_token_is_an_error(calls: Calls, body: bytes) -> None:
    with playing() as (api, service, _):
        api.answers = [(200, body)]
        (error,) = calls(service)
    assert isinstance(error, APIResponseValidationError) and "/token" in str(error) and not api.notes


def test_no_token_server_is_a_connection_error(calls: Calls) -> None:
    with playing(token_url="http://127.0.0.1:9/token") as (api, service, _):
        (error,) = calls(service)
    assert isinstance(error, APIConnectionError) and not api.notes


def test_a_redirect_of_the_token_address_is_not_followed(calls: Calls) -> None:
    with playing() as (other, _, thief):

        def respond(handler: BaseHTTPRequestHandler, seen: Seen) -> None:
            answer(handler, 307, location=f"{thief.url}/token")

        with serving(respond) as server:
            credential = ClientCredentials({"client_id": "", "client_secret": ""}, "/token", in_body=True)
            (error,) = calls(_service(server, credential))
        assert isinstance(error, Exception) and not thief.seen and not other.tokens


def test_only_the_credentials_go_to_a_token_address_elsewhere() -> None:
    with playing() as (elsewhere, _, tokens), playing(token_url=f"{tokens.url}/token") as (_, service, server):
        with Blocking(service, default_headers={"x-secret": "own"}, default_query={"key": "own"}) as client:
            # This one only knows its own tokens, and refuses that of the other server.
            with pytest.raises(AuthenticationError):
                client.request(READ, Note, path={"note_id": "n"})
    assert [seen.path for seen in tokens.seen] == ["/token", "/token"] and len(server.seen) == 2
    assert all("x-secret" not in seen.headers for seen in tokens.seen) and elsewhere.tokens
    assert all(SECRET not in str(seen) for seen in server.seen)


def test_clients_that_share_connections_share_the_token_and_others_do_not() -> None:
    with playing() as (api, service, _), Blocking(service) as client:
        client.request(READ, Note, path={"note_id": "n"})
        same = client._copy({"client_id": None, "client_secret": None}, service=service, timeout=3)
        same.request(READ, Note, path={"note_id": "n"})
        assert len(api.tokens) == 1
        client.client_secret = "another"
        client.request(READ, Note, path={"note_id": "n"})
        assert len(api.tokens) == 2


def test_a_header_given_by_hand_takes_the_place_of_the_token() -> None:
    with playing() as (api, service, _), Blocking(service) as client:
        with pytest.raises(AuthenticationError):
            client.request(READ, Note, path={"note_id": "n"}, extra_headers={"authorization": "Bearer mine"})
        assert not api.tokens and api.notes[0].headers["authorization"] == "Bearer mine"


def test_the_token_is_in_no_text(calls: Calls) -> None:
    with serving(lambda handler, seen: _repeat(handler, seen)) as server:
        credential = ClientCredentials({"client_id": "", "client_secret": ""}, "/token")
        (error,) = calls(_service(server, credential))
    assert "t0ken-value" not in f"{error} {error!r} {error.body}" and "[redacted]" in str(error)


def _repeat(handler: BaseHTTPRequestHandler, seen: Seen) -> None:
    if seen.path == "/token":
        answer(handler, 200, b'{"access_token": "t0ken-value"}')
    else:
        answer(handler, 400, f"refused: {seen.headers['authorization']}".encode())


def test_calls_that_wait_for_a_token_share_the_failure(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = threading.Semaphore(0)

    class Counted(exchange.Obtain):
        def __init__(self, token: AccessToken, call: Call) -> None:
            super().__init__(token, call)
            waiting.release()

    monkeypatch.setattr(exchange, "Obtain", Counted)
    api = Api()
    api.answers = [(401, b'{"error": "invalid_client"}')]

    def respond(handler: BaseHTTPRequestHandler, seen: Seen) -> None:
        if seen.path == "/token" and not api.tokens:
            for _ in range(20):
                assert waiting.acquire(timeout=30)
        api.respond(handler, seen)

    with serving(respond) as server:
        service = _service(server, ClientCredentials({"client_id": "", "client_secret": ""}, "/token"))
        found = calls(service, times=20, rounds=2)
    refused, read = found[:20], found[20:]
    assert all(isinstance(one, AuthenticationError) and one.type == "invalid_client" for one in refused)
    assert len({id(one) for one in refused}) == 20, "each has an error of its own"
    assert [type(one) for one in read] == [Note] * 20, "who did not wait asks again"
    assert len(api.tokens) == 2 and len(api.notes) == 20


@pytest.mark.parametrize(
    ("asked", "waiting", "error", "shared"),
    [
        ({}, {}, APIConnectionError, True),
        ({"max_retries": 0}, {}, APIConnectionError, False),
        ({}, {"max_retries": 0}, APIConnectionError, True),
        ({}, {}, APITimeoutError, True),
        ({"timeout": 1}, {}, APITimeoutError, False),
        ({"timeout": 1}, {}, APIConnectionError, True),
        ({"deadline": 1.0}, {}, APITimeoutError, False),
        ({}, {"deadline": 1.0}, APITimeoutError, True),
    ],
)
def test_a_failure_says_nothing_to_a_call_that_would_try_harder(
    asked: dict[str, Any], waiting: dict[str, Any], error: type[APIConnectionError], shared: bool
) -> None:
    def call(max_retries: int = 2, timeout: float = 9, deadline: float | None = None) -> Any:
        return SimpleNamespace(max_retries=max_retries, extensions={"timeout": timeout}, deadline=deadline)

    token = AccessToken("https://a.test", "/token", {}, {}, ())
    cause = OSError("unplugged")
    with pytest.raises(error), token.asking(call(**asked)):
        raise error(message="no", request=None) from cause
    assert token.settled(call(**waiting), token.failures) == "", "it failed before"
    if not shared:
        assert token.settled(call(**waiting), 0) == ""
        return
    with pytest.raises(error) as caught:
        token.settled(call(**waiting), 0)
    assert str(caught.value) == "no" and caught.value.__cause__ is cause


def test_a_cancelled_task_leaves_the_token_to_the_others() -> None:
    started = threading.Event()
    go_on = threading.Event()
    api = Api()

    def respond(handler: BaseHTTPRequestHandler, seen: Seen) -> None:
        if seen.path == "/token" and not started.is_set():
            started.set()
            go_on.wait(30)
        api.respond(handler, seen)

    async def ask() -> Note:
        async with Awaiting(service) as client:
            first = asyncio.create_task(client.request(READ, Note, path={"note_id": "n"}))
            while not started.is_set():
                await asyncio.sleep(0.001)
            second = asyncio.create_task(client.request(READ, Note, path={"note_id": "n"}))
            await asyncio.sleep(0)
            first.cancel()
            go_on.set()
            assert isinstance((await asyncio.gather(first, return_exceptions=True))[0], asyncio.CancelledError)
            return await second

    with serving(respond) as server:
        service = _service(server, ClientCredentials({"client_id": "", "client_secret": ""}, "/token"))
        assert asyncio.run(ask()).id == "n"
