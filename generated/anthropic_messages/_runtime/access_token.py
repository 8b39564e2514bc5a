"""An access token that is asked for when it is needed, for OAuth 2.0 clients with credentials (RFC 6749, 4.4).

No input or output here: a driver sends the call that this makes, holding the lock of its colour, and gives back the
response. A token is used until shortly before it expires, or until the API refuses it.
"""

from __future__ import annotations

import copy
import math
import threading
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx2
from pydantic_core import from_json

from .call import Call
from .error_format import ErrorFormat
from .errors import APIError, APIResponseValidationError, APITimeoutError
from .query import encode_query
from .shapes import is_object

_MARGIN = 60.0
"""Seconds before its end from which a token is no longer used."""


class AccessToken:
    """The token of clients that have the same credentials.

    Args:
        base_url: The base URL of the client.
        address: Where the token comes from, absolute or relative to the base URL.
        headers: The headers of the request that prove who asks.
        fields: The form that is sent.
        secrets: What no text may show.
    """

    def __init__(
        self,
        base_url: str,
        address: str,
        headers: Mapping[str, str],
        fields: Mapping[str, str],
        secrets: tuple[str, ...],
    ) -> None:
        self.thread_lock = threading.Lock()
        self._task_lock: Any = None
        self._url = httpx2.URL(base_url).join(address)
        self._headers = headers
        self._content = encode_query(fields).encode("ascii")
        self._secrets = secrets
        self._held: tuple[str, float] = ("", 0.0)
        """The token, and until when it is used."""
        self.failures = 0
        """How often asking for one has failed."""
        self._failure: tuple[APIError, Call] | None = None
        """What the last call that asked met."""

    @property
    def task_lock(self) -> Any:
        """The lock for tasks; like the HTTP client, it works with asyncio and trio."""
        if self._task_lock is None:
            from anyio import Lock

            self._task_lock = Lock()
        return self._task_lock

    @property
    def current(self) -> str:
        """The token, or an empty string where a new one has to be asked for."""
        token, end = self._held
        return token if time.monotonic() < end else ""

    def call(self, wanting: Call) -> Call:
        """The call that asks for a token, on behalf of one that wants it."""
        headers = {
            "Host": self._url.netloc.decode("ascii"),
            "Accept": "application/json",
            "Accept-Encoding": wanting.headers.get("accept-encoding", "identity"),
            "Connection": "keep-alive",
            "Content-Type": "application/x-www-form-urlencoded",
            "User-Agent": wanting.headers.get("user-agent", ""),
            **self._headers,
        }
        call = Call(
            verb="POST",
            url=self._url,
            headers=httpx2.Headers(headers),
            extensions=wanting.extensions,
            retry=wanting.retry,
            max_retries=wanting.max_retries,
            errors=ErrorFormat(("error_description",), ("error",), classes=wanting.errors.classes),
            secrets=self._secrets,
            stream=False,
            follow_redirects=False,
        )
        call.content = self._content
        call.deadline = wanting.deadline
        # Nothing else that the HTTP client would add goes there, and what goes there goes nowhere else.
        call.merge = call.auth = False
        return call

    def accept(self, response: httpx2.Response) -> str:
        """The token from a successful response, which is kept while it is good.

        Raises:
            APIResponseValidationError: It has none that could be sent.
        """
        try:
            answer: object = from_json(response.content)
        except (ValueError, RecursionError):
            answer = None
        token = answer.get("access_token") if is_object(answer) else None
        if not isinstance(token, str) or not token or not token.isascii() or not token.isprintable() or " " in token:
            raise APIResponseValidationError(
                response, None, message=f"The answer of {self._url.copy_with(query=None)} holds no access token."
            )
        life = _seconds(answer.get("expires_in") if is_object(answer) else None)
        self._held = (token, time.monotonic() + life - min(_MARGIN, life / 10))
        return token

    @contextmanager
    def asking(self, call: Call) -> Generator[None]:
        """Notes what goes wrong while a call asks for a token, for those that wait for it."""
        try:
            yield
        except APIError as error:
            # A copy does not say where it was raised, which would keep alive all that was at work there.
            noted = copy.copy(error)
            noted.__cause__ = error.__cause__
            self.failures += 1
            self._failure = noted, call
            raise

    def settled(self, call: Call, failures: int) -> str:
        """The token that another call got while this one waited; empty if this one has to ask.

        Args:
            call: How it would ask.
            failures: How often asking had failed when it began to wait.

        Raises:
            APIError: What another call met meanwhile, that this one would only meet again.
        """
        if not self.current and self._failure is not None and self.failures > failures:
            error, asked = self._failure
            # What was given up sooner than this call would have says nothing of it.
            as_patient = asked.extensions["timeout"] == call.extensions["timeout"] and asked.deadline is None
            if asked.max_retries >= call.max_retries and (as_patient or not isinstance(error, APITimeoutError)):
                raise copy.copy(error) from error.__cause__
        return self.current

    def refuse(self, token: str) -> None:
        """Forgets a token that the API did not accept, unless another has taken its place."""
        if self._held[0] == token:
            self._held = ("", 0.0)


def _seconds(told: object) -> float:
    """How long a token lives; for ever, where the server does not say."""
    try:
        seconds = float(told) if isinstance(told, (int, float, str)) else math.inf
    except (ValueError, OverflowError):
        return math.inf
    return math.inf if math.isnan(seconds) else max(seconds, 0.0)
