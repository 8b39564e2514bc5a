"""Where credentials go, and where they must not: beside other cookies, not into texts, not into a stale plan."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import httpx2
import pytest
from tests.runtime.acme import CREATE, Note, answer, mocked, serving

from runtime.auth import CookieKey
from runtime.client import SyncClient
from runtime.errors import APIStatusError
from runtime.http_clients import DefaultHttpxClient, is_pristine
from runtime.operation import Operation
from runtime.service import Service

COOKIES = Service(
    name="acme", version="1", base_url="https://api.acme.test", credentials=(CookieKey("session", "", "sid"),)
)


class CookieClient(SyncClient):
    """A client whose credential is a cookie."""

    session: str | None


def test_a_cookie_parameter_leaves_the_cookie_that_is_a_credential() -> None:
    sent: list[str] = []

    def play(request: httpx2.Request) -> httpx2.Response:
        sent.append(request.headers["cookie"])
        return httpx2.Response(200, json={"id": "n"})

    http = httpx2.Client(transport=httpx2.MockTransport(play))
    client = CookieClient(COOKIES, credentials={"session": "secret"}, http_client=http)
    client.request(CREATE, Note, body={}, cookies={"theme": "dark"})
    client.request(CREATE, Note, body={})
    assert sent == ["sid=secret; theme=dark", "sid=secret"]


@pytest.mark.parametrize(
    "given", [{"api_key": "s3cret-key"}, {"extra": {"X-Api-Key": "s3cret-key"}}], ids=["client", "hand"]
)
def test_a_credential_that_the_server_repeats_is_in_no_error(given: dict[str, object]) -> None:
    def play(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(400, text="x" * 490 + request.headers["x-api-key"])

    client = mocked(play)
    client.api_key = str(given.get("api_key", "other"))
    with pytest.raises(APIStatusError) as caught:
        client.request(CREATE, Note, body={}, extra_headers=given.get("extra"))  # type: ignore[arg-type]
    assert "s3cret" not in str(caught.value) and "s3cret" not in repr(caught.value.body)


def test_many_threads_may_find_out_at_once_whether_a_client_adds_anything() -> None:
    client = DefaultHttpxClient()
    found: list[bool] = []
    threads = [threading.Thread(target=lambda: found.append(is_pristine(client))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 16 and is_pristine(client)


def test_a_script_that_ends_without_closing_its_client_is_not_warned() -> None:
    script = (
        "import sys; sys.path[:0] = sys.argv[2:]\n"
        "from tests.runtime.acme import CREATE, Acme, Note\n"
        "client = Acme(base_url=sys.argv[1])\n"
        "client.request(CREATE, Note, body={})\n"
    )
    root = Path(__file__).parents[2]
    with serving(lambda handler, seen: answer(handler, 200, b'{"id": "n"}', content_type="application/json")) as server:
        command = [sys.executable, "-W", "always", "-c", script, server.url, str(root), str(root / "templates/python")]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "") and len(server.seen) == 1


def test_a_server_of_the_operation_is_trusted_as_the_document_is_and_no_further() -> None:
    sent: list[tuple[str, str | None]] = []

    def play(request: httpx2.Request) -> httpx2.Response:
        sent.append((str(request.url), request.headers.get("x-api-key")))
        assert request.headers["host"] == request.url.host
        return httpx2.Response(200, json={"id": "n"})

    upload = Operation("POST", "/v1/files", server="https://upload.acme.test/up")
    client = mocked(play, api_key="s3cret")
    client.request(upload, Note, body={})
    client.request(upload, Note, address=httpx2.URL("https://upload.acme.test/next"))
    client.request(upload, Note, address=httpx2.URL("https://api.acme.test/next"))
    client.copy(base_url="https://staging.acme.test").request(upload, Note, body={})
    assert sent == [
        ("https://upload.acme.test/up/v1/files", "s3cret"),
        ("https://upload.acme.test/next", "s3cret"),
        ("https://api.acme.test/next", None),
        ("https://staging.acme.test/v1/files", "s3cret"),
    ]
