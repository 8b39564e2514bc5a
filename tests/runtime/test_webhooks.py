"""Webhooks: which messages are believed, and what is read from them."""

from __future__ import annotations

import binascii
import copy
import hashlib
import pickle
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Union

import httpx2
import pytest

from runtime.errors import APIResponseValidationError, MissingCredentialsError, SDKError
from runtime.models import BaseModel, OneOf, UnknownVariant
from runtime.unknown import Unknown
from runtime.webhooks import SignedWebhooks, WebhookVerificationError

TEMPLATES = Path(__file__).parents[2] / "templates" / "python"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
ID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
SENT = 1614265330
# The first is the specification's own example; all were computed with `openssl dgst -sha256 -mac HMAC`.
PLAIN = '{"test": 2432232314}'
PLAIN_SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
BORN = '{"kind": "born", "name": "Bläße"}'
BORN_SIGNATURE = "v1,oz2E5SPFedsMSJlOC4GZjd/9OLEROaA1vN2Y16/FFfo="
NO_TEXT = b"\xff\xfe{"
NO_TEXT_SIGNATURE = "v1,a622yF6aER0Q0CFWNNTFEXyWasHF4vtGpabFXvzbIuw="


class Born(BaseModel):
    kind: Literal["born"]
    name: str


class Left(BaseModel):
    kind: Literal["left"]


class UnknownEvent(UnknownVariant):
    pass


Event = Annotated[Union[Born, Left, UnknownEvent], OneOf("kind")]


class Webhooks(SignedWebhooks[Any]):
    _event = Event
    _secret_env = "KENNEL_SECRET"


class WithoutVariable(SignedWebhooks[Any]):
    _event = Event


WEBHOOKS = Webhooks()


@pytest.fixture(autouse=True)
def now(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock stands at the time of the example, half a second on."""
    monkeypatch.delenv("KENNEL_SECRET", raising=False)
    _at(monkeypatch, SENT + 0.5)


def _at(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    monkeypatch.setattr(time, "time", lambda: seconds)


def headers(signature: str = PLAIN_SIGNATURE, **others: str) -> dict[str, str]:
    found = {"webhook-id": ID, "webhook-timestamp": str(SENT), "webhook-signature": signature}
    return {**found, **{f"webhook-{name}": value for name, value in others.items()}}


def signed(body: bytes) -> dict[str, str]:
    """The headers of a body: HMAC as RFC 2104 writes it down."""
    key = bytes.fromhex("31f290f6bf06298aab4f08d43c3f082cf648a362da2da4b0").ljust(64, b"\0")
    text = b"%s.%d.%s" % (ID.encode(), SENT, body)
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in key) + text).digest()
    digest = hashlib.sha256(bytes(byte ^ 0x5C for byte in key) + inner).digest()
    return headers("v1," + binascii.b2a_base64(digest, newline=False).decode())


def test_the_signatures_of_these_tests_are_right() -> None:
    assert signed(PLAIN.encode()) == headers()


@pytest.mark.parametrize("body", [PLAIN, PLAIN.encode()], ids=["text", "bytes"])
@pytest.mark.parametrize(
    "given",
    [
        headers(),
        {name.title(): value for name, value in headers().items()},
        {name.upper(): value for name, value in headers().items()},
        httpx2.Headers(headers()),
        {**headers(), "content-type": "application/json"},
    ],
    ids=["lower", "title", "upper", "httpx2", "others"],
)
def test_the_example_of_the_specification_is_believed(body: str | bytes, given: Mapping[str, str]) -> None:
    WEBHOOKS.verify(body, given, secret=SECRET)


@pytest.mark.parametrize("secret", [SECRET, SECRET.removeprefix("whsec_"), f" {SECRET}\n"])
def test_a_secret_may_lack_its_prefix_and_have_space_around_it(secret: str) -> None:
    WEBHOOKS.verify(PLAIN, headers(), secret=secret)


@pytest.mark.parametrize(
    "signature",
    [
        f"v1,AAAA {PLAIN_SIGNATURE}",
        f"{PLAIN_SIGNATURE} v1,AAAA",
        f"v1a,AAAA  v1 {BORN_SIGNATURE} {PLAIN_SIGNATURE}",
        f"v1,not-base64! v1,ä {PLAIN_SIGNATURE}",
    ],
)
def test_one_of_several_signatures_is_enough(signature: str) -> None:
    WEBHOOKS.verify(PLAIN, headers(signature), secret=SECRET)


@pytest.mark.parametrize(
    "signature",
    [
        BORN_SIGNATURE,
        f"{BORN_SIGNATURE} v1,AAAA",
        PLAIN_SIGNATURE.removeprefix("v1,"),
        PLAIN_SIGNATURE.replace("v1,", "v1a,"),
        PLAIN_SIGNATURE.replace("v1,", "v2,"),
        PLAIN_SIGNATURE.replace(",", "="),
        PLAIN_SIGNATURE[:-4],
        PLAIN_SIGNATURE.swapcase(),
        "v1,",
        "v1",
        "v1,ä",
        ",",
    ],
)
def test_no_right_signature(signature: str) -> None:
    with pytest.raises(WebhookVerificationError, match="No signature"):
        WEBHOOKS.verify(PLAIN, headers(signature), secret=SECRET)


@pytest.mark.parametrize(
    ("body", "given", "secret"),
    [
        (PLAIN + " ", headers(), SECRET),
        (PLAIN.replace("2", "3", 1), headers(), SECRET),
        ("", headers(), SECRET),
        ("\udcff", headers(), SECRET),
        (NO_TEXT, headers(), SECRET),
        (PLAIN, headers(id="msg_other"), SECRET),
        (PLAIN, headers(id="\udcff"), SECRET),
        (PLAIN, headers(timestamp=str(SENT + 1)), SECRET),
        (PLAIN, headers(timestamp=f"0{SENT}"), SECRET),
        (PLAIN, headers(), "whsec_AAAA"),
    ],
)
def test_what_was_changed_is_not_believed(body: str | bytes, given: dict[str, str], secret: str) -> None:
    with pytest.raises(WebhookVerificationError, match="No signature"):
        WEBHOOKS.unwrap(body, given, secret=secret)


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("value", [None, "", "  "])
def test_a_header_is_missing(name: str, value: str | None) -> None:
    given = {key: one for key, one in {**headers(), name: value}.items() if one is not None}
    with pytest.raises(WebhookVerificationError, match=f"no header `{name}`"):
        WEBHOOKS.verify(PLAIN, given, secret=SECRET)


@pytest.mark.parametrize("value", ["yesterday", "-5", "+5", "1e9", "1614265330.0", "nan", "١٦١٤٢٦٥٣٣٠", "9" * 5000])
def test_the_time_is_no_number(value: str) -> None:
    with pytest.raises(WebhookVerificationError, match="no number"):
        WEBHOOKS.verify(PLAIN, headers(timestamp=value), secret=SECRET)


@pytest.mark.parametrize("age", [-300, 0, 300])
def test_up_to_five_minutes_either_way_are_in_time(age: int, monkeypatch: pytest.MonkeyPatch) -> None:
    _at(monkeypatch, SENT + age)
    WEBHOOKS.verify(PLAIN, headers(), secret=SECRET)


@pytest.mark.parametrize(("age", "said"), [(301, "too old"), (-301, "ahead"), (1e9, "too old"), (-SENT, "ahead")])
def test_out_of_time(age: float, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _at(monkeypatch, SENT + age)
    with pytest.raises(WebhookVerificationError, match=said):
        WEBHOOKS.verify(PLAIN, headers(), secret=SECRET)


def test_the_secret_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KENNEL_SECRET", SECRET)
    WEBHOOKS.verify(PLAIN, headers())
    with pytest.raises(WebhookVerificationError):
        WEBHOOKS.verify(PLAIN, headers(), secret="whsec_AAAA")  # what is given comes first


def test_there_is_no_secret() -> None:
    with pytest.raises(MissingCredentialsError, match="give `secret`, or set KENNEL_SECRET"):
        WEBHOOKS.verify(PLAIN, headers())
    with pytest.raises(MissingCredentialsError, match="give `secret`$"):
        WithoutVariable().verify(PLAIN, headers())


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_schlüssel", "whsec_not base64", "whsec_AAA"])
def test_a_secret_that_is_none_is_not_shown(secret: str) -> None:
    """An empty one would make every message that somebody signs with nothing a message of the API."""
    with pytest.raises(ValueError, match=r"has to be `whsec_` and base64$") as caught:
        WEBHOOKS.verify(PLAIN, headers(), secret=secret)
    assert not isinstance(caught.value, WebhookVerificationError)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_what_was_verified_is_typed() -> None:
    for body in (BORN, BORN.encode()):
        event = WEBHOOKS.unwrap(body, headers(BORN_SIGNATURE), secret=SECRET)
        assert isinstance(event, Born)
        assert event.name == "Bläße"


def test_an_unknown_variant_has_the_object() -> None:
    event = WEBHOOKS.unwrap(PLAIN, headers(), secret=SECRET)
    assert isinstance(event, UnknownEvent)
    assert event.raw == {"test": 2432232314}


def test_what_does_not_fit_is_read_leniently() -> None:
    body = b'{"kind": "born", "name": 5, "more": [1]}'
    event = WEBHOOKS.unwrap(body, signed(body), secret=SECRET)
    assert isinstance(event, Born)
    assert event.to_dict() == {"kind": "born", "name": 5, "more": [1]}


def test_strictly_what_does_not_fit_is_an_error() -> None:
    for body in ('{"kind": "born", "name": 7}', '{"kind": "flew"}'):
        assert Webhooks().unwrap(body, signed(body.encode()), secret=SECRET).kind in ("born", "flew")
        with pytest.raises(APIResponseValidationError, match="The webhook does not match"):
            Webhooks(strict=True).unwrap(body, signed(body.encode()), secret=SECRET)
    assert type(Webhooks(strict=True).unwrap(BORN, headers(BORN_SIGNATURE), secret=SECRET)) is Born


def test_what_is_unknown_is_told() -> None:
    told: list[Unknown] = []
    webhooks = Webhooks(on_unknown=told.append)
    for body in (BORN, '{"kind": "flew"}', '{"kind": "born", "name": 7, "at": 1}'):
        webhooks.unwrap(body, signed(body.encode()), secret=SECRET)
    assert [(one.kind, one.path, one.operation) for one in told] == [
        ("variant", "", "webhook"),
        ("value", "/name", "webhook"),
        ("field", "/at", "webhook"),
    ]
    with pytest.raises(WebhookVerificationError):
        webhooks.unwrap('{"kind": "flew"}', headers(), secret=SECRET)
    assert len(told) == 3, "what is not believed is not looked at"


@pytest.mark.parametrize("body", [b"", b"{", b"[" * 100_000, b"<html>"])
def test_what_is_no_json_is_told_as_of_a_response(body: bytes) -> None:
    with pytest.raises(APIResponseValidationError, match="The webhook"):
        WEBHOOKS.unwrap(body, signed(body), secret=SECRET)


def test_what_is_no_text_is_verified_and_not_read() -> None:
    WEBHOOKS.verify(NO_TEXT, headers(NO_TEXT_SIGNATURE), secret=SECRET)
    with pytest.raises(APIResponseValidationError, match="not UTF-8"):
        WEBHOOKS.unwrap(NO_TEXT, headers(NO_TEXT_SIGNATURE), secret=SECRET)


def test_the_error_is_one_of_the_package_and_travels() -> None:
    error = WebhookVerificationError("why")
    assert isinstance(error, SDKError)
    for one in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert type(one) is WebhookVerificationError
        assert str(one) == "why"


def test_nothing_imports_it_before_it_is_wanted() -> None:
    code = "import sys, runtime.client, runtime.parse; assert 'runtime.webhooks' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=TEMPLATES)
