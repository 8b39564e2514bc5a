"""What a refusal by the server becomes: the class, its attributes, and that none of it carries a secret."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk

from . import examples
from .colour import KEY, Colour
from .server import Server
from .wire import RESET, answer, error

GREETING = examples.requests()["greeting"]

STATUSES = [
    (400, "invalid_request_error", sdk.BadRequestError),
    (401, "authentication_error", sdk.AuthenticationError),
    (402, "billing_error", sdk.APIStatusError),
    (403, "permission_error", sdk.PermissionDeniedError),
    (404, "not_found_error", sdk.NotFoundError),
    (408, "timeout_error", sdk.RequestTimeoutError),
    (409, "invalid_request_error", sdk.ConflictError),
    (413, "request_too_large", sdk.RequestTooLargeError),
    (418, "teapot_error", sdk.APIStatusError),
    (422, "invalid_request_error", sdk.UnprocessableEntityError),
    (429, "rate_limit_error", sdk.RateLimitError),
    (500, "api_error", sdk.InternalServerError),
    (502, "api_error", sdk.InternalServerError),
    (503, "api_error", sdk.ServiceUnavailableError),
    (504, "timeout_error", sdk.DeadlineExceededError),
    (529, "overloaded_error", sdk.OverloadedError),
    (599, "api_error", sdk.InternalServerError),
]


async def caught(colour: Colour, server: Server, **options: Any) -> Any:
    """The error that a call raises."""
    with pytest.raises(sdk.APIError) as info:
        await colour(colour.client(server, max_retries=0, **options).messages.create(**GREETING))
    return info.value


@pytest.mark.parametrize(("status", "kind", "expected"), STATUSES, ids=[str(status) for status, _, _ in STATUSES])
async def test_every_status(colour: Colour, server: Server, status: int, kind: str, expected: type) -> None:
    server.script(error(status, kind, "The tide is out."))
    failure = await caught(colour, server)
    assert type(failure) is expected
    assert isinstance(failure, sdk.APIStatusError) and isinstance(failure, sdk.AnthropicError)
    assert "The tide is out." in failure.message and "The tide is out." in str(failure)
    assert failure.status_code == status and failure.type == kind and failure.request_id == "req_01Loopback"
    assert failure.body == {
        "type": "error",
        "error": {"type": kind, "message": "The tide is out."},
        "request_id": "req_01Loopback",
    }
    assert isinstance(failure.response, httpx2.Response) and failure.response.status_code == status
    assert failure.request.url == f"{server.url}/v1/messages" and failure.request.method == "POST"


def test_the_hierarchy() -> None:
    assert issubclass(sdk.APITimeoutError, sdk.APIConnectionError)
    assert issubclass(sdk.APIConnectionError, sdk.APIError)
    assert issubclass(sdk.APIStatusError, sdk.APIError) and issubclass(sdk.APIError, sdk.AnthropicError)
    assert issubclass(sdk.APIResponseValidationError, sdk.APIError)
    assert issubclass(sdk.StreamTruncatedError, sdk.APIError)
    for name in ("OverloadedError", "ServiceUnavailableError", "DeadlineExceededError"):
        assert issubclass(getattr(sdk, name), sdk.InternalServerError)
    assert not issubclass(sdk.APIStatusError, sdk.APIConnectionError)


@pytest.mark.parametrize("name", list(examples.errors()))
async def test_every_example(colour: Colour, server: Server, name: str) -> None:
    body = examples.errors()[name]
    server.script(answer(body, 400, {"request-id": None}))
    failure = await caught(colour, server)
    assert failure.body == body and failure.type == body["error"]["type"] and failure.request_id is None


@pytest.mark.parametrize(("status", "kind", "expected"), STATUSES, ids=[str(status) for status, _, _ in STATUSES])
async def test_all_pickle_and_copy(colour: Colour, server: Server, status: int, kind: str, expected: type) -> None:
    server.script(error(status, kind, "The tide is out."))
    failure = await caught(colour, server)
    for clone in (pickle.loads(pickle.dumps(failure)), copy.copy(failure), copy.deepcopy(failure)):
        assert type(clone) is type(failure) and str(clone) == str(failure) and clone.args == failure.args
        for name in ("message", "status_code", "body", "request_id", "type"):
            assert getattr(clone, name) == getattr(failure, name)
        assert clone.response.status_code == status and clone.response.json() == failure.body
        assert clone.request.url == failure.request.url
    assert KEY.encode() not in pickle.dumps(failure)


async def test_errors_without_an_answer_pickle_and_copy(colour: Colour, server: Server) -> None:
    server.script(RESET)
    failure = await caught(colour, server)
    assert type(failure) is sdk.APIConnectionError and isinstance(failure.__cause__, httpx2.TransportError)
    assert failure.request.url == f"{server.url}/v1/messages" and failure.body is None
    clone = pickle.loads(pickle.dumps(failure))
    assert type(clone) is type(failure) and str(clone) == str(failure) and clone.request.url == failure.request.url
    assert str(copy.deepcopy(failure)) == str(failure)
    assert KEY.encode() not in pickle.dumps(failure)


BODIES: dict[str, Any] = {
    "html": b"<html><body><h1>502 Bad Gateway</h1></body></html>",
    "empty": b"",
    "text": "upstream connect error",
    "cut": b'{"type": "error", "error": {"type": "api_',
    "not UTF-8": b"\xff\xfe\x00 bad",
    "list": [1, 2],
    "string": b'"no"',
    "null": b"null",
    "number": b"1e999",
    "other": {"detail": "Not Found"},
    "types": {"type": "error", "error": {"type": 5, "message": ["x"]}},
    "error is text": {"error": "no"},
    "deep": b"[" * 100_000,
    "deep object": b'{"error":' * 3_000 + b"1" + b"}" * 3_000,
    "huge": b"x" * 1_000_000,
    "huge message": {"error": {"type": "x" * 10_000, "message": "y" * 1_000_000}},
}


@pytest.mark.parametrize("name", list(BODIES))
@pytest.mark.parametrize("status", [400, 502])
async def test_bodies_that_are_no_error(colour: Colour, server: Server, name: str, status: int) -> None:
    server.script(answer(BODIES[name], status))
    failure = await caught(colour, server)
    assert type(failure) is (sdk.BadRequestError if status == 400 else sdk.InternalServerError)
    assert failure.status_code == status
    assert len(str(failure)) < 2_000 and str(failure)
    assert failure.type is None or isinstance(failure.type, str)
    if name == "html":
        assert "502 Bad Gateway" in str(failure) and isinstance(failure.body, str)
    if name == "other":
        assert failure.body == {"detail": "Not Found"}
    pickle.loads(pickle.dumps(failure))


async def test_a_repeated_credential_is_redacted(colour: Colour, server: Server) -> None:
    server.script(error(401, "authentication_error", f"The key {KEY} is not valid"))
    failure = await caught(colour, server)
    assert "is not valid" in str(failure)
    assert KEY not in str(failure) + repr(failure) + repr(failure.body) + repr(failure.args)
    assert KEY.encode() not in pickle.dumps(failure)


@pytest.mark.parametrize("kind", ["create stream", "helper", "count_tokens"])
async def test_every_call_raises_them(colour: Colour, server: Server, kind: str) -> None:
    server.script(error(529, "overloaded_error"))
    client = colour.client(server, max_retries=0)
    with pytest.raises(sdk.OverloadedError) as info:
        if kind == "helper":
            async with colour.entered(client.messages.stream(**GREETING)):
                pass
        elif kind == "count_tokens":
            await colour(client.messages.count_tokens(model="m", messages=[]))
        else:
            await colour(client.messages.create(**GREETING, stream=True))
    assert info.value.body["error"]["type"] == info.value.type == "overloaded_error"


def test_errors_can_be_made_by_hand() -> None:
    request = httpx2.Request("POST", "http://x/v1/messages")
    response = httpx2.Response(429, request=request, json={})
    made = sdk.RateLimitError("slow down", response=response, body=None)
    assert (made.message, made.status_code, made.request) == ("slow down", 429, request)
    assert sdk.APIConnectionError(request=request).message == "Connection error."
    assert sdk.APITimeoutError(request).request is request
    assert sdk.APITimeoutError(request=request).message == "Request timed out."
