"""The loopback server itself, asked by hand: a test of the SDK is worth as much as what it runs against."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from typing import Any

import pytest

from . import examples
from .server import PLAY, Server
from .wire import HANG_UP, RESET, SILENCE, End, Wait, answer, error, events

HEADERS = {"x-api-key": "k", "anthropic-version": "2023-06-01", "content-type": "application/json"}


def ask(
    server: Server, body: Any, path: str = "/v1/messages", headers: dict[str, str] = HEADERS
) -> tuple[int, bytes, dict[str, str]]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=5)
    try:
        method = "GET" if body is None else "POST"
        connection.request(method, path, None if body is None else json.dumps(body), headers)
        response = connection.getresponse()
        return response.status, response.read(), {name.lower(): value for name, value in response.getheaders()}
    finally:
        connection.close()


@pytest.mark.parametrize("name", list(examples.requests()))
def test_every_example_is_answered_by_its_own(server: Server, name: str) -> None:
    status, body, _ = ask(server, examples.requests()[name])
    assert status == 200
    assert json.loads(body) == examples.responses()[name]


@pytest.mark.parametrize("name", list(examples.requests()))
def test_every_example_can_be_streamed(server: Server, name: str) -> None:
    status, body, headers = ask(server, {**examples.requests()[name], "stream": True})
    assert status == 200 and headers["content-type"].startswith("text/event-stream")
    assert body.startswith(b"event: message_start\n") and body.endswith(b'data: {"type":"message_stop"}\n\n')
    if name in examples.streams():
        assert body.decode().rstrip("\n") == examples.streams()[name].rstrip("\n")
    for event in body.decode().rstrip("\n").split("\n\n"):
        value = json.loads(event.partition("\ndata: ")[2])
        assert examples.complaint("MessageStreamEvent", value) is None


def test_other_operations(server: Server) -> None:
    for path, body in [
        ("/v1/models", None),
        ("/v1/models/claude-sonnet-4-6", None),
        ("/v1/messages/batches?after_id=x", None),
        ("/v1/messages/count_tokens", {"model": "m", "messages": []}),
        ("/v1/messages/batches/msgbatch_1/results", None),
    ]:
        assert ask(server, body, path)[0] == 200, path
    assert ask(server, None, "/v1/models/nobody")[0] == 404
    assert ask(server, None, "/v2")[0] == 404


def test_what_breaks_the_schema_is_refused(server: Server) -> None:
    status, body, _ = ask(server, {"model": "m", "max_tokens": 1, "messages": [{"role": "robot", "content": "x"}]})
    assert status == 400
    assert json.loads(body)["error"] == {
        "type": "invalid_request_error",
        "message": "messages.0.role: 'robot' is not one of ['user', 'assistant']",
    }
    assert ask(server, {**examples.requests()["greeting"], "colour": 1})[0] == 400


def test_credentials_and_version_are_needed(server: Server) -> None:
    greeting = examples.requests()["greeting"]
    assert ask(server, greeting, headers={**HEADERS, "x-api-key": ""})[0] == 401
    assert ask(server, greeting, headers={**HEADERS, "x-api-key": "", "authorization": "Bearer t"})[0] == 200
    assert ask(server, greeting, headers={"x-api-key": "k", "content-type": "application/json"})[0] == 400


def test_a_connection_is_kept_and_requests_are_recorded(server: Server) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=5)
    for _ in range(2):
        connection.request("GET", "/v1/models?limit=2", headers=HEADERS)
        connection.getresponse().read()
    connection.request("POST", "/v1/messages", iter([b'{"a":', b" 1}"]), HEADERS, encode_chunked=True)
    connection.getresponse().read()
    assert [request.connection for request in server.requests] == [1, 1, 1]
    assert server.requests[0].query == [("limit", "2")] and server.requests[0].path == "/v1/models"
    assert server.last.json == {"a": 1}
    assert server.open == server.connections == 1
    connection.close()
    assert server.wait_until_open(0)


def test_a_script_goes_first(server: Server) -> None:
    server.script(error(529, "overloaded_error"), PLAY, lambda request: answer({"path": request.path}))
    assert ask(server, None, "/v1/models")[0] == 529
    assert ask(server, None, "/v1/models")[0] == 200
    assert json.loads(ask(server, None, "/v1/x")[1]) == {"path": "/v1/x"}
    assert ask(server, None, "/v1/models")[0] == 200


def test_faults(server: Server) -> None:
    whole = answer(b"0123456789")
    server.script(RESET, HANG_UP, whole.cut(len(whole.steps[0]) - 4), whole.cut(len(whole.steps[0]) - 4, End.RESET))  # type: ignore[arg-type]
    with pytest.raises(ConnectionResetError):
        ask(server, None)
    with pytest.raises(http.client.RemoteDisconnected):
        ask(server, None)
    with pytest.raises(http.client.IncompleteRead, match="6 bytes read, 4 more expected"):
        ask(server, None)
    with pytest.raises((ConnectionResetError, http.client.IncompleteRead)):
        ask(server, None)
    server.script(answer(b"", 204), answer(b"hello", compress=True), events([b"a", b"b"], end=End.CLOSE))
    status, body, headers = ask(server, None)
    assert (status, body) == (204, b"") and "content-length" not in headers
    assert ask(server, None)[2]["content-encoding"] == "gzip"
    with pytest.raises(http.client.IncompleteRead):
        ask(server, None)


def test_waits_end_when_the_client_hangs_up(server: Server) -> None:
    server.script(SILENCE, answer().after(Wait(0.05)))
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert server.wait_until_open(1)  # else none is open because none has been accepted yet
    assert server.wait_until_open(0)
    start = time.monotonic()
    assert ask(server, None)[0] == 200
    assert time.monotonic() - start >= 0.05


def test_nothing_runs_on_after_it_stopped() -> None:
    threads = threading.active_count()
    with Server() as server:
        server.script(SILENCE)
        connection = socket.create_connection(("127.0.0.1", server.port))
        connection.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert server.wait_until_open(1)
    connection.close()
    assert threading.active_count() == threads
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", server.port))
