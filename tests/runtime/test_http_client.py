"""What clients take, refuse, remember and send."""

from __future__ import annotations

import logging
from typing import Any

import httpx2
import pytest
from tests.runtime.acme import CREATE, READ, Acme, AsyncAcme, Note, mocked

from runtime.errors import APIConnectionError, APIResponseValidationError, MissingCredentialsError, SDKError
from runtime.http_clients import DefaultAsyncHttpxClient, DefaultHttpxClient
from runtime.sentinels import NOT_GIVEN, omit


class Recorder:
    """Answers every request alike and keeps them."""

    def __init__(self, status: int = 200, json: Any = None, **headers: str) -> None:
        self.status, self.json, self.headers = status, json or {"id": "n1"}, headers
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return httpx2.Response(self.status, json=self.json, headers=self.headers)

    @property
    def last(self) -> httpx2.Request:
        return self.requests[-1]


def test_settings_can_be_changed() -> None:
    server = Recorder()
    client = mocked(server)
    client.request(CREATE, Note, body={})
    client.api_key, client.base_url = "other", "https://else.test/v2"  # type: ignore[assignment]
    client.request(CREATE, Note, body={})
    assert str(server.last.url) == "https://else.test/v2/v1/notes" and server.last.headers["x-api-key"] == "other"
    assert server.last.headers["host"] == "else.test"


def test_copies_share_connections_and_merge_headers() -> None:
    server = Recorder()
    client = mocked(server, default_headers={"a": "1"}, default_query={"q": 1}, timeout=3, max_retries=5)
    copy = client.copy(default_headers={"B": "2"})
    copy.request(CREATE, Note, body={})
    assert (server.last.headers["a"], server.last.headers["b"], server.last.url.query) == ("1", "2", b"q=1")
    assert copy.max_retries == 5 and server.last.extensions["timeout"]["read"] == 3
    assert copy._client is client._client and copy.api_key == client.api_key
    client.copy(set_default_headers={"b": "2"}, set_default_query={}).request(CREATE, Note, body={})
    assert "a" not in server.last.headers and server.last.url.query == b""
    for pair in ("headers", "query"):
        with pytest.raises(ValueError, match="exclude each other"):
            client.copy(**{f"default_{pair}": {}, f"set_default_{pair}": {}})
    client.close()
    assert copy.is_closed()


def test_http_clients_of_the_other_colour_are_refused() -> None:
    with pytest.raises(TypeError, match=r"httpx2\.Client"):
        Acme(http_client=httpx2.AsyncClient())
    with pytest.raises(TypeError, match=r"httpx2\.AsyncClient"):
        AsyncAcme(http_client=httpx2.Client())


@pytest.mark.parametrize(("retries", "error"), [(None, TypeError), (-1, ValueError), ("2", TypeError)])
def test_max_retries_is_a_number(retries: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="max_retries"):
        Acme(max_retries=retries)


def test_the_timeout_of_a_given_client_wins_if_somebody_chose_it() -> None:
    assert Acme(http_client=httpx2.Client(timeout=3)).timeout == httpx2.Timeout(3)
    assert Acme(http_client=httpx2.Client(timeout=None)).timeout == httpx2.Timeout(None)
    assert Acme(http_client=httpx2.Client()).timeout == httpx2.Timeout(600, connect=5)
    assert Acme(http_client=httpx2.Client(timeout=3), timeout=4).timeout == 4
    assert DefaultHttpxClient().timeout == DefaultAsyncHttpxClient().timeout == httpx2.Timeout(600, connect=5)


def test_a_given_client_adds_what_it_has() -> None:
    server = Recorder()
    http = httpx2.Client(
        transport=httpx2.MockTransport(server),
        headers={"x-mine": "1"},
        params={"p": "1"},
        cookies={"c": "1"},
        auth=("me", "pw"),
    )
    Acme(http_client=http).request(CREATE, Note, body={"a": 1}, query={"q": [1, 2]})
    request = server.last
    assert request.headers["x-mine"] == "1" and request.headers["cookie"] == "c=1"
    assert request.headers["authorization"].startswith("Basic ") and request.headers["x-api-key"]
    assert sorted(request.url.params.multi_items()) == [("p", "1"), ("q", "1"), ("q", "2")]
    assert request.headers["content-length"] == str(len(request.content))


def test_missing_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ACME_KEY", raising=False)
    server = Recorder()
    client = mocked(server, api_key=None)
    with pytest.raises(MissingCredentialsError, match="ACME_KEY") as caught:
        client.request(CREATE, Note, body={})
    assert isinstance(caught.value, TypeError) and isinstance(caught.value, SDKError) and not server.requests
    client.request(CREATE, Note, body={}, extra_headers={"X-Api-Key": omit})
    client.request(CREATE, Note, body={}, extra_headers={"Authorization": "Bearer x"})
    mocked(server, api_key=None, default_headers={"x-api-key": omit}).request(CREATE, Note, body={})
    monkeypatch.setenv("ACME_KEY", "from-env")
    mocked(server, api_key=None).request(CREATE, Note, body={})
    assert server.last.headers["x-api-key"] == "from-env"


@pytest.mark.parametrize("key", ["sk-secret\n", "sk-secret\r\nx: y", "sk-secret\u2028"])
def test_a_malformed_credential_is_not_repeated(key: str) -> None:
    with pytest.raises(ValueError, match="x-api-key") as caught:
        mocked(Recorder(), api_key=key).request(CREATE, Note, body={})
    assert "secret" not in str(caught.value)


def test_headers_compare_without_case() -> None:
    server = Recorder()
    client = mocked(server, default_headers={"User-Agent": "mine", "ACME-VERSION": omit})
    client.request(CREATE, Note, body={}, headers={"beta": ["a", "b"], "none": None}, extra_headers={"ACCEPT": "x/y"})
    headers = server.last.headers
    assert headers.get_list("user-agent") == ["mine"] and "acme-version" not in headers
    assert headers["beta"] == "a,b" and "none" not in headers and headers.get_list("accept") == ["x/y"]


def test_extra_body_wins_and_what_was_not_given_is_left_out() -> None:
    server = Recorder()
    body = {"a": 1, "b": NOT_GIVEN, "c": omit, "d": None, "e": [{"f": NOT_GIVEN}]}
    mocked(server).request(CREATE, Note, body=body, extra_body={"a": 2, "z": 3})
    assert server.last.content == b'{"a":2,"d":null,"e":[{}],"z":3}'


@pytest.mark.parametrize("value", ["", None, NOT_GIVEN])
def test_an_empty_path_parameter_is_refused(value: Any) -> None:
    server = Recorder()
    with pytest.raises(ValueError, match="non-empty value for `note_id`"):
        mocked(server).request(READ, Note, path={"note_id": value})
    assert not server.requests


@pytest.mark.parametrize(
    ("value", "sent"),
    [("a/b", b"a%2Fb"), ("..", b"%2E%2E"), (".", b"%2E"), ("ü?#", b"%C3%BC%3F%23"), ("a%2Fb", b"a%252Fb")],
)
def test_path_parameters_stay_in_their_segment(value: str, sent: bytes) -> None:
    server = Recorder()
    mocked(server).request(READ, Note, path={"note_id": value}, query={"ids": ["a", "b"]})
    assert server.last.url.raw_path == b"/v1/notes/" + sent + b"?ids=a,b"


def test_long_answers_have_to_be_streamed() -> None:
    server = Recorder()
    client = mocked(server)
    with pytest.raises(ValueError, match="Stream"):
        client.request(CREATE, Note, body={"max_tokens": 64_000})
    client.request(CREATE, Note, body={"max_tokens": 64_000}, timeout=1000)
    client.copy(timeout=1000).request(CREATE, Note, body={"max_tokens": 64_000})
    client.request(CREATE, Note, body={"max_tokens": 1_000})
    assert len(server.requests) == 3


def test_verbs() -> None:
    server = Recorder()
    client = mocked(server)
    assert client.get("/x", cast_to=Note, options={"params": {"a": True}}).id == "n1"
    assert str(server.last.url) == "https://api.acme.test/x?a=true" and "content-type" not in server.last.headers
    assert client.post("x", cast_to=httpx2.Response, body={"a": 1}).status_code == 200
    assert client.put("/x", cast_to=str, content=b"raw") == '{"id":"n1"}'
    assert server.last.content == b"raw" and server.last.headers["content-type"] == "application/octet-stream"
    assert client.patch("/x", cast_to=dict[str, str], body=[1]) == {"id": "n1"}
    client.delete("/x", cast_to=object, options={"headers": {"x-api-key": omit}, "max_retries": 0, "timeout": 3})
    assert "x-api-key" not in server.last.headers and server.last.extensions["timeout"]["read"] == 3
    client.post("/x", cast_to=object, files={"f": ("n.txt", b"data")}, body={"a": 1})
    assert b'name="a"' in server.last.content and server.last.headers["content-type"].startswith("multipart/")


def test_credentials_are_for_the_own_origin_only() -> None:
    server = Recorder()
    client = mocked(server)
    client.get("https://elsewhere.test/x", cast_to=Note)
    assert "x-api-key" not in server.last.headers and server.last.headers["host"] == "elsewhere.test"
    client.get("https://api.acme.test:443/x", cast_to=Note)
    assert "x-api-key" in server.last.headers


def test_strict_validation() -> None:
    server = Recorder(json={"id": 5})
    assert mocked(server).request(CREATE, Note, body={}).id == 5  # type: ignore[comparison-overlap]
    with pytest.raises(APIResponseValidationError, match="id"):
        mocked(server, _strict_response_validation=True).request(CREATE, Note, body={})


def test_a_body_that_cannot_be_sent_again_is_not_retried() -> None:
    server = Recorder(status=500)
    with pytest.raises(SDKError):
        mocked(server).post("/x", cast_to=Note, content=iter([b"a", b"b"]))
    assert len(server.requests) == 1 and server.last.read() == b"ab"


def test_failures_of_hooks_and_transports_are_errors_of_the_package() -> None:
    def fail(request: httpx2.Request) -> httpx2.Response:
        raise KeyError("surprise")

    with pytest.raises(APIConnectionError) as caught:
        mocked(fail).request(CREATE, Note, body={})
    assert isinstance(caught.value.__cause__, KeyError)


def test_logs_carry_no_secrets(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_LOG", "debug")
    try:
        client = mocked(Recorder(), default_query={"token": "t0p-secret"})
        client.request(CREATE, Note, body={})
    finally:
        logging.getLogger("acme").setLevel(logging.NOTSET)
    mine = [record.getMessage() for record in caplog.records if record.name == "acme"]
    assert any("POST" in text for text in mine) and any("200" in text for text in mine)
    assert not any("sk-1234567890" in text or "t0p-secret" in text for text in mine)
    assert "sk-1234567890" not in repr(client)
