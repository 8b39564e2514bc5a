"""The clients of both colours against a real server on loopback."""

from __future__ import annotations

import asyncio
import gzip
import time
from collections.abc import Callable
from typing import Any

import pytest
from tests.runtime.acme import CREATE, Acme, AsyncAcme, Note, Seen, Server, answer, serving

from runtime.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    RateLimitError,
)
from runtime.operation import Operation
from runtime.retry import RetryPolicy

NOTE = b'{"id":"n1","content":[{"type":"text","text":"hi"}]}'
Run = Callable[..., Any]


def blocking(server: Server, operation: Operation = CREATE, times: int = 1, **arguments: Any) -> Any:
    options = arguments.pop("client", {})
    with Acme(base_url=server.url, **options) as client:
        return [client.request(operation, Note, **arguments) for _ in range(times)][-1]


def awaiting(server: Server, operation: Operation = CREATE, times: int = 1, **arguments: Any) -> Any:
    options = arguments.pop("client", {})

    async def run() -> Any:
        async with AsyncAcme(base_url=server.url, **options) as client:
            return [await client.request(operation, Note, **arguments) for _ in range(times)][-1]

    return asyncio.run(run())


@pytest.fixture(params=[blocking, awaiting])
def run(request: pytest.FixtureRequest) -> Run:
    chosen: Run = request.param
    return chosen


def test_a_connection_is_kept(run: Run) -> None:
    with serving(lambda handler, seen: answer(handler, 200, NOTE, request_id="r1")) as server:
        note = run(server, times=3, body={"a": "é"})
    assert note.content[0].text == "hi" and note._request_id == "r1"
    assert len({seen.port for seen in server.seen}) == 1 and len(server.seen) == 3
    assert server.seen[0].body == '{"a":"é"}'.encode()
    headers = server.seen[0].headers
    assert headers["x-api-key"] == "sk-1234567890" and headers["acme-version"] == "7"
    assert headers["content-type"] == headers["accept"] == "application/json"
    assert headers["user-agent"].endswith("Acme/Python 1.0") and headers["x-retry-count"] == "0"


def test_failures_are_retried_with_the_whole_body(run: Run) -> None:
    def respond(handler: Any, seen: Seen) -> None:
        if seen.headers["x-retry-count"] == "0":
            handler.close_connection = True
            handler.connection.close()
        elif seen.headers["x-retry-count"] == "1":
            answer(handler, 429, b"{}", retry_after_ms="1")
        else:
            answer(handler, 200, NOTE)

    with serving(respond) as server:
        assert run(server, body={"a": 1}).id == "n1"
    assert [seen.headers["x-retry-count"] for seen in server.seen] == ["0", "1", "2"]
    assert {seen.body for seen in server.seen} == {b'{"a":1}'}


@pytest.mark.parametrize("max_retries", [0, 1])
def test_retries_are_counted(run: Run, max_retries: int) -> None:
    with serving(lambda handler, seen: answer(handler, 429, b'{"error":{"type":"slow","message":"no"}}')) as server:
        with pytest.raises(RateLimitError, match="no") as caught:
            run(server, client={"max_retries": max_retries}, body={})
    assert len(server.seen) == max_retries + 1 and caught.value.type == "slow"


def test_the_server_decides_about_retries(run: Run) -> None:
    with serving(lambda handler, seen: answer(handler, 500, b"", x_should_retry="false")) as server:
        with pytest.raises(APIStatusError):
            run(server, body={})
    assert len(server.seen) == 1


def test_credentials_stay_at_home_when_redirected(run: Run) -> None:
    with serving(lambda handler, seen: answer(handler, 200, NOTE)) as elsewhere:
        with serving(lambda handler, seen: answer(handler, 307, b"", location=f"{elsewhere.url}/new")) as server:
            options = {"token": "t-1234567890", "default_headers": {"x-tenant": "secret"}}
            assert run(server, client=options, body={"a": 1}).id == "n1"
    away = elsewhere.seen[0]
    assert (away.verb, away.path, away.body) == ("POST", "/new", b'{"a":1}')
    assert not {"x-api-key", "authorization", "x-tenant"} & away.headers.keys()
    assert server.seen[0].headers["authorization"] == "Bearer t-1234567890"


def test_redirects_at_home_keep_credentials_and_303_becomes_get(run: Run) -> None:
    def respond(handler: Any, seen: Seen) -> None:
        if seen.path == "/v1/notes":
            answer(handler, 303, b"moved", location="/elsewhere")
        else:
            answer(handler, 200, NOTE)

    with serving(respond) as server:
        assert run(server, body={"a": 1}).id == "n1"
    assert (server.seen[1].verb, server.seen[1].body) == ("GET", b"")
    assert "x-api-key" in server.seen[1].headers and "content-type" not in server.seen[1].headers


def test_redirects_without_end_are_an_error(run: Run) -> None:
    with serving(lambda handler, seen: answer(handler, 307, b"", location="/again")) as server:
        with pytest.raises(APIConnectionError, match="20 redirects"):
            run(server, body={})
    assert len(server.seen) == 21


def test_redirects_can_be_refused(run: Run) -> None:
    with serving(lambda handler, seen: answer(handler, 302, b"", location="/again")) as server:
        with pytest.raises(APIStatusError) as caught:
            run(server, body={}, options={"follow_redirects": False})
    assert caught.value.status_code == 302


def test_a_slow_body_times_out(run: Run) -> None:
    def respond(handler: Any, seen: Seen) -> None:
        handler.send_response(200)
        handler.send_header("content-length", "50")
        handler.end_headers()
        handler.wfile.write(b'{"id":')
        handler.wfile.flush()
        time.sleep(0.5)

    with serving(respond) as server:
        with pytest.raises(APITimeoutError) as caught:
            run(server, client={"max_retries": 0}, body={}, timeout=0.1)
    assert caught.value.__cause__ is not None


def test_a_dripping_body_ends_at_the_deadline(run: Run) -> None:
    def respond(handler: Any, seen: Seen) -> None:
        handler.send_response(200)
        handler.send_header("content-length", "5000")
        handler.end_headers()
        for _ in range(60):
            try:
                handler.wfile.write(b" ")
                handler.wfile.flush()
            except OSError:
                return
            time.sleep(0.02)

    with serving(respond) as server:
        start = time.monotonic()
        with pytest.raises(APITimeoutError, match="deadline"):
            run(server, client={"deadline": 0.2}, body={})
        assert time.monotonic() - start < 1
    assert len(server.seen) == 1


def test_a_body_that_breaks_off_is_an_error(run: Run) -> None:
    def respond(handler: Any, seen: Seen) -> None:
        handler.send_response(200)
        handler.send_header("content-length", "500")
        handler.end_headers()
        handler.wfile.write(NOTE)
        handler.close_connection = True

    with serving(respond) as server:
        with pytest.raises(APIConnectionError):
            run(server, client={"max_retries": 0}, body={})


def test_compressed_answers_are_read(run: Run) -> None:
    body = gzip.compress(NOTE)
    with serving(lambda handler, seen: answer(handler, 200, body, content_encoding="gzip")) as server:
        assert run(server, body={}).id == "n1"
    assert "gzip" in server.seen[0].headers["accept-encoding"]


def test_a_broken_compression_is_an_error(run: Run) -> None:
    with serving(lambda handler, seen: answer(handler, 200, b"no gzip", content_encoding="gzip")) as server:
        with pytest.raises(APIConnectionError):
            run(server, body={})


@pytest.mark.parametrize("body", [b"", b"<html>Sorry</html>"])
def test_an_answer_that_is_no_json_says_what_came(run: Run, body: bytes) -> None:
    with serving(lambda handler, seen: answer(handler, 200, body, content_type="text/html")) as server:
        with pytest.raises(APIResponseValidationError, match="empty|HTML"):
            run(server, body={})


def test_an_echoed_credential_is_taken_out(run: Run) -> None:
    text = b'{"error":{"type":"bad","message":"key sk-1234567890 is bad"}}'
    with serving(lambda handler, seen: answer(handler, 400, text)) as server:
        with pytest.raises(BadRequestError) as caught:
            run(server, body={})
    assert "sk-1234567890" not in str(caught.value) + str(caught.value.body)


def test_nobody_listens(run: Run) -> None:
    with pytest.raises(APIConnectionError):
        run(Server("http://127.0.0.1:1"), body={})


@pytest.mark.parametrize(
    ("policy", "options", "attempts"),
    [
        (None, {}, 3),
        (RetryPolicy(max_retries=0), {}, 1),
        (RetryPolicy(max_retries=1, initial_delay=0.001), {}, 2),
        (RetryPolicy(max_retries=9, initial_delay=0.001), {}, 3),
        (RetryPolicy(max_retries=0, initial_delay=0.001), {"max_retries": 1}, 2),
        (RetryPolicy(max_retries=0), {"follow_redirects": False}, 1),
    ],
)
def test_an_operation_may_be_tried_again_less_often(
    run: Run, policy: RetryPolicy | None, options: Any, attempts: int
) -> None:
    operation = Operation("POST", "/notes", retry=policy)
    with serving(lambda handler, seen: answer(handler, 500, b"{}", retry_after_ms="1")) as server:
        with pytest.raises(APIStatusError):
            run(server, operation, body={}, options=options)
    assert len(server.seen) == attempts


@pytest.mark.parametrize(("status", "attempts"), [(404, 3), (409, 1), (500, 3)])
def test_an_operation_has_statuses_of_its_own(run: Run, status: int, attempts: int) -> None:
    operation = Operation("POST", "/notes", retry=RetryPolicy(statuses=(404,), initial_delay=0.001))
    with serving(lambda handler, seen: answer(handler, status, b"{}")) as server:
        with pytest.raises(APIStatusError):
            run(server, operation, body={})
    assert len(server.seen) == attempts
