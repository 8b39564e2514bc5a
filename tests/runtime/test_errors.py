"""The errors: what they carry, and that it survives copying and pickling without its secrets."""

from __future__ import annotations

import copy
import pickle

import httpx2
import pytest
from tests.runtime.acme import ERRORS, Note, OverloadedError, Text

from runtime import errors
from runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    RateLimitError,
    SDKError,
    StreamTruncatedError,
)

SECRET = "sk-1234567890"
REQUEST = httpx2.Request(
    "POST", f"https://u:{SECRET}@a.test/x?api_key={SECRET}", headers={"x-api-key": SECRET, "x-tenant": SECRET}
)


def response(status: int = 429, content: bytes = b'{"error":{"type":"slow","message":"no"}}') -> httpx2.Response:
    headers = {"request-id": "r1", "set-cookie": "session=abcdefgh", "content-type": "application/json"}
    return httpx2.Response(status, content=content, request=REQUEST, headers=headers)


MADE = [
    SDKError("no"),
    APIError("no", REQUEST, body={"a": [1]}),
    APIConnectionError(request=REQUEST),
    APITimeoutError(REQUEST),
    APIResponseValidationError(response(200), {"a": 1}),
    APIStatusError("no", response=response(418), body=None),
    ERRORS.from_response(response()),
    ERRORS.from_response(response(529)),
    StreamTruncatedError(partial=Note(id="1", content=[Text(type="text", text="a")]), response=response(200)),
]


@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_errors_copy_and_pickle(error: SDKError, way: object) -> None:
    again: SDKError = way(error)  # type: ignore[operator]
    assert type(again) is type(error) and str(again) == str(error) and again.args == error.args
    assert again.__dict__.keys() == error.__dict__.keys()
    for name in error.__dict__.keys() - {"request", "response"}:
        assert getattr(again, name) == getattr(error, name)
    if isinstance(error, APIStatusError):
        assert isinstance(again, APIStatusError) and again.response.headers["request-id"] == "r1"
        assert again.response.json() == error.response.json() and again.request is not None
        assert (again.request.method, again.request.url.path) == ("POST", "/x")


@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
def test_pickles_carry_no_secrets(error: SDKError) -> None:
    assert SECRET.encode() not in pickle.dumps(error) and b"abcdefgh" not in pickle.dumps(error)


def test_a_streamed_response_that_was_not_read_pickles() -> None:
    streamed = httpx2.Response(200, stream=httpx2.ByteStream(b"abc"), request=REQUEST)
    assert pickle.loads(pickle.dumps(StreamTruncatedError(response=streamed))).response.status_code == 200


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (408, "RequestTimeoutError"),
        (409, "ConflictError"),
        (413, "RequestTooLargeError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "ServiceUnavailableError"),
        (504, "DeadlineExceededError"),
        (599, "InternalServerError"),
    ],
)
def test_each_status_has_its_error(status: int, name: str) -> None:
    error = ERRORS.from_response(response(status))
    assert type(error) is getattr(errors, name)
    assert (error.status_code, error.type, error.request_id) == (status, "slow", "r1")
    assert error.body == {"error": {"type": "slow", "message": "no"}} and error.request is REQUEST
    assert error.message == str(error) == f"no (status {status}, slow, request r1)"


def test_an_event_stands_for_the_status_it_names() -> None:
    error = ERRORS.from_event(b'{"error":{"type":"overloaded","message":"no"}}', response(200))
    assert type(error) is OverloadedError and error.status_code == 529
    assert ERRORS.from_event(b"what", response(200)).status_code == 200


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>" + b"x" * 100_000, b"[" * 100_000, b'{"error":' * 90 + b"1" + b"}" * 90, b"\xff\xfe", b'"\\ud800"']
    + [b"9" * 10_000, b'{"error":{"message":' + b'"' + b"m" * 100_000 + b'"}}', b'{"error":[1]}', b"null"],
)
def test_texts_are_bounded_whatever_came(content: bytes) -> None:
    error = ERRORS.from_response(response(500, content), (SECRET,))
    assert 0 < len(str(error)) < 700 and len(repr(error)) < 800


def test_errors_that_users_make() -> None:
    try:
        APIStatusError.error_format = ERRORS
        error = RateLimitError("slow", response=response(), body={"error": {"type": "slow"}})
    finally:
        APIStatusError.error_format = None
    assert (error.message, error.type, error.request_id, error.status_code) == ("slow", "slow", "r1", 429)
    assert APIConnectionError(request=REQUEST).message == "Connection error."
    assert APIResponseValidationError(response(200), None, message="m").message == "m"
