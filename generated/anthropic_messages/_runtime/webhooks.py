"""Webhooks by the Standard Webhooks specification: messages of the API, believed only by their signature."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import time
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Generic, TypeVar, cast

from .errors import MissingCredentialsError, SDKError
from .unknown import Unknown

EventT = TypeVar("EventT")

TOLERANCE = 300
"""How many seconds the time of a message may be from now, before or after."""

_PREFIX = "whsec_"
_VERSION = "v1"
_DIGITS = 15
"""The most digits of a time."""


class WebhookVerificationError(SDKError, ValueError):
    """A message that is not to be believed: its signature or its time is missing or wrong."""


class SignedWebhooks(Generic[EventT]):
    """Verifies and reads what the API sends by itself. It needs no client, no credential and no network.

    Args:
        strict: Whether a message that does not fit the schema is an error, instead of being read as far as it does.
        on_unknown: What is told of each thing in a message that the schema does not know; what it raises is raised.
    """

    _event: ClassVar[Any]
    """The type of the messages, as an annotation."""
    _secret_env: ClassVar[str] = ""
    """The environment variable that is read where no secret is given; may be empty."""

    def __init__(self, *, strict: bool = False, on_unknown: Callable[[Unknown], object] | None = None) -> None:
        self._strict = strict
        self._on_unknown = on_unknown

    def unwrap(self, payload: str | bytes, headers: Mapping[str, str], *, secret: str | None = None) -> EventT:
        """The message, once it is known to come from the API.

        What does not fit the schema is read as in a response: each part that fits is typed, the rest stays as it came.

        Args:
            payload: The body as it came; one that was parsed and written again has another signature.
            headers: The headers that came with it, in any case.
            secret: `whsec_` and base64. `None` takes it from the environment.

        Raises:
            WebhookVerificationError: The signature or the time is missing or wrong.
            APIResponseValidationError: The body is no JSON, or does not fit where that is wanted.
            MissingCredentialsError: There is no secret.
            ValueError: The secret is no base64.
        """
        self.verify(payload, headers, secret=secret)
        event = _read(self._event, payload, self._strict)
        if self._on_unknown is not None:
            from .noticing import telling

            telling(self._on_unknown, "webhook")(event)
        return cast(EventT, event)

    def verify(self, payload: str | bytes, headers: Mapping[str, str], *, secret: str | None = None) -> None:
        """Make sure that a message comes from the API and is not older, or newer, than five minutes.

        The arguments and the errors are those of `unwrap`, which also reads the message.
        """
        key = _key(secret if secret is not None else self._secret())
        found = {name.lower(): value for name, value in headers.items()}
        id, timestamp, signatures = (_header(found, f"webhook-{name}") for name in ("id", "timestamp", "signature"))
        _check_time(timestamp)
        if not _is_signed(_signature(key, id, timestamp, payload), signatures):
            raise WebhookVerificationError("No signature of the webhook is the right one for its body and this secret")

    def _secret(self) -> str:
        secret = os.environ.get(self._secret_env) if self._secret_env else None
        if secret is None:
            otherwise = f", or set {self._secret_env} in the environment" if self._secret_env else ""
            raise MissingCredentialsError(f"A webhook cannot be verified without its secret: give `secret`{otherwise}")
        return secret


def _key(secret: str) -> bytes:
    try:
        key = base64.b64decode(secret.strip().removeprefix(_PREFIX), validate=True)
    except ValueError:
        key = b""
    if not key:
        # Without the cause, which may show a part of it.
        raise ValueError(f"The secret of webhooks has to be `{_PREFIX}` and base64") from None
    return key


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name, "").strip()
    if not value:
        raise WebhookVerificationError(f"The webhook has no header `{name}`")
    return value


def _check_time(timestamp: str) -> None:
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= _DIGITS):
        raise WebhookVerificationError("The time of the webhook is no number of seconds")
    age = time.time() - int(timestamp)
    if age > TOLERANCE:
        raise WebhookVerificationError(f"The webhook is too old: it was sent {age:.0f} seconds ago")
    if age < -TOLERANCE:
        raise WebhookVerificationError(f"The time of the webhook is {-age:.0f} seconds ahead")


def _signature(key: bytes, id: str, timestamp: str, payload: str | bytes) -> bytes:
    body = payload.encode("utf-8", "surrogatepass") if isinstance(payload, str) else payload
    signed = b".".join((id.encode("utf-8", "surrogatepass"), timestamp.encode(), body))
    return hmac.new(key, signed, hashlib.sha256).digest()


def _is_signed(expected: bytes, signatures: str) -> bool:
    """Whether one of the signatures, which spaces separate, is the expected one; other versions do not count."""
    given = (one.partition(",") for one in signatures.split())
    return any(hmac.compare_digest(expected, _decoded(text)) for version, _, text in given if version == _VERSION)


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""


def _read(type_: Any, payload: str | bytes, strict: bool) -> Any:
    from .one_of import LENIENT, STRICT
    from .parse import validator_of

    try:
        context = STRICT if strict else LENIENT
        return validator_of(type_).validate_json(payload, strict=True, context=context, by_name=False)
    except Exception as error:
        import httpx2

        from .lenient import read_again

        # What cannot be read at all is told as of a response, which there is none of.
        stand_in = httpx2.Response(200)
        return read_again(type_, payload, strict=strict, response=stand_in, cause=error, subject="The webhook")
