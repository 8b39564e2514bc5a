"""Each way to authenticate as a server receives it, over loopback, in both colours; and without one, nothing."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from typing import Any

import pytest
from tests.runtime.acme import Seen, answer, serving

from runtime.async_client import AsyncClient
from runtime.auth import BasicAuth, BearerToken, CookieKey, Credential, HeaderKey, QueryKey
from runtime.client import SyncClient
from runtime.errors import MissingCredentialsError
from runtime.operation import Operation
from runtime.service import Service

KEY = "secret-key-1"
BASIC = "Basic " + b64encode(b"ida:secret-word-2").decode()
HEADER = HeaderKey("api_key", "", "x-api-key")
QUERY = QueryKey("api_key", "", "key")
COOKIE = CookieKey("api_key", "", "sid")
BEARER = BearerToken("token", "")
PASSWORD = BasicAuth({"username": "", "password": ""})
LOGIN = {"username": "ida", "password": "secret-word-2"}
Sent = tuple[str, str | None, str | None, str | None]


def sent(seen: Seen) -> Sent:
    """Where a credential may be: target, key header, cookie and authorization."""
    headers = seen.headers
    return seen.path, headers.get("x-api-key"), headers.get("cookie"), headers.get("authorization")


def call(url: str, is_async: bool, credentials: tuple[Credential, ...], given: dict[str, str], **facts: Any) -> None:
    operation = Operation("GET", "/v1/rooms", result="nothing", auth=facts.pop("auth", None))
    service = Service(name="rooms", version="1", base_url=url, credentials=credentials, auth_required=True, **facts)
    values = {name: given.get(name) for one in credentials for name in one.arguments}
    if not is_async:
        with SyncClient(service, credentials=values) as client:
            client.request(operation, None)
        return

    async def run() -> None:
        async with AsyncClient(service, credentials=values) as client:
            await client.request(operation, None)

    asyncio.run(run())


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("credentials", "given", "facts", "expected"),
    [
        pytest.param((HEADER,), {"api_key": KEY}, {}, ("/v1/rooms", KEY, None, None), id="header"),
        pytest.param((QUERY,), {"api_key": KEY}, {}, (f"/v1/rooms?key={KEY}", None, None, None), id="query"),
        pytest.param((COOKIE,), {"api_key": KEY}, {}, ("/v1/rooms", None, f"sid={KEY}", None), id="cookie"),
        pytest.param((BEARER,), {"token": KEY}, {}, ("/v1/rooms", None, None, f"Bearer {KEY}"), id="bearer"),
        pytest.param((PASSWORD,), LOGIN, {}, ("/v1/rooms", None, None, BASIC), id="basic"),
        pytest.param((HEADER, BEARER), {"token": KEY}, {}, ("/v1/rooms", None, None, f"Bearer {KEY}"), id="either"),
        pytest.param(
            (HEADER, PASSWORD),
            {"api_key": KEY, **LOGIN},
            {"alternatives": (("api_key", "username", "password"),)},
            ("/v1/rooms", KEY, None, BASIC),
            id="both",
        ),
        pytest.param((HEADER,), {"api_key": KEY}, {"auth": "none"}, ("/v1/rooms", None, None, None), id="none"),
        pytest.param((), {}, {"auth": "none"}, ("/v1/rooms", None, None, None), id="no-scheme"),
    ],
)
def test_a_credential_arrives(
    is_async: bool, credentials: tuple[Credential, ...], given: dict[str, str], facts: dict[str, Any], expected: Sent
) -> None:
    with serving(lambda handler, seen: answer(handler, 204)) as server:
        call(server.url, is_async, credentials, given, **facts)
    assert [sent(seen) for seen in server.seen] == [expected]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("credential", [HEADER, QUERY, COOKIE, BEARER, PASSWORD], ids=lambda one: type(one).__name__)
def test_without_one_nothing_is_sent(is_async: bool, credential: Credential) -> None:
    with serving(lambda handler, seen: answer(handler, 204)) as server:
        with pytest.raises(MissingCredentialsError):
            call(server.url, is_async, (credential,), {})
    assert server.seen == []
