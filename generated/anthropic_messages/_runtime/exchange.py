"""What happens between a call and its response: attempts, redirects, failures.

No input or output here: `exchange` is a generator of the steps that a driver carries out, one that blocks or one
that awaits. A step's result is sent back into it, its exception thrown.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from logging import Logger
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx2

from . import log
from .call import Call
from .deadline import LimitedStream, seconds_left, shortened
from .errors import APIConnectionError, APIError, APITimeoutError, SDKError, shorten
from .middleware import MiddlewareFailed
from .redaction import redact
from .redirect import MAX_REDIRECTS, origin, redirected

if TYPE_CHECKING:
    from .access_token import AccessToken


class Send:
    """Send the request; gives the response, read unless `stream`. `auth`: the HTTP client's own applies."""

    __slots__ = ("request", "stream", "auth")

    def __init__(self, request: httpx2.Request, stream: bool, auth: bool) -> None:
        self.request = request
        self.stream = stream
        self.auth = auth


class Sleep:
    """Wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Read:
    """Read the response's body to its end."""

    __slots__ = ("response",)

    def __init__(self, response: httpx2.Response) -> None:
        self.response = response


class Close:
    """Give the response's connection back."""

    __slots__ = ("response",)

    def __init__(self, response: httpx2.Response) -> None:
        self.response = response


class Obtain:
    """Hold the lock of the token and, if it is still missing, send the call that asks for it; gives the token."""

    __slots__ = ("token", "call", "failures")

    def __init__(self, token: AccessToken, call: Call) -> None:
        self.token = token
        self.call = call
        self.failures = token.failures

    @property
    def settled(self) -> str:
        """The token, if another call got it meanwhile; raises what that call met if it got none."""
        return self.token.settled(self.call, self.failures)


Step: TypeAlias = Send | Sleep | Read | Close | Obtain

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HOPELESS = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError, httpx2.DecodingError)


def exchange(
    call: Call, client: httpx2.Client | httpx2.AsyncClient, logger: Logger
) -> Generator[Step, Any, httpx2.Response]:
    """The steps from a call to its successful response; its extension `retries_taken` says how many retries it took.

    Raises:
        APIStatusError: The server refused.
        APIConnectionError: No complete response came.
    """
    taken = 0
    refused = False
    while True:
        failure: APIError
        response: httpx2.Response | None = None
        request = call.request(client, taken)
        token = ""
        try:
            if call.token is not None:
                token = call.token.current or (yield Obtain(call.token, call.token.call(call)))
                request.headers["Authorization"] = f"Bearer {token}"
                if token not in call.secrets:
                    call.secrets += (token,)
            response = yield from _attempt(call, request, logger)
            if 200 <= response.status_code < 300:
                response.extensions["retries_taken"] = taken
                return response
            yield Read(response)
            response.extensions["secrets"] = call.secrets
            failure = call.errors.from_response(response, call.secrets)
            if response.status_code == 401 and call.token is not None and not refused and call.replayable:
                # It may have been withdrawn before its time. A new one is tried once, which is no retry.
                refused = True
                call.token.refuse(token)
                continue
            again = call.retry.allows(response.status_code, response.headers)
        except SDKError:
            raise
        except MiddlewareFailed as failed:
            raise failed.error from failed.error.__cause__
        except Exception as error:
            if response is not None:
                yield Close(response)
            log.log_failure(logger, request, error)
            failure = connection_error(error, call.secrets)
            again = isinstance(error, (httpx2.TransportError, OSError)) and not isinstance(error, _HOPELESS)
            # A kept connection whose event loop has ended says so in this way; the next attempt makes a new one.
            again = again or (isinstance(error, RuntimeError) and not client.is_closed)
            if isinstance(failure, APITimeoutError) and _expired(call):
                again = False
            failure.__cause__ = error
        if not again or taken >= call.max_retries or not call.replayable:
            raise failure
        delay = call.retry.delay(taken, None if response is None else response.headers)
        left = seconds_left(call.deadline)
        if left is not None and delay >= left:
            raise failure
        taken += 1
        log.log_retry(logger, delay, taken, call.max_retries)
        yield Sleep(delay)


def _attempt(call: Call, request: httpx2.Request, logger: Logger) -> Generator[Step, Any, httpx2.Response]:
    home = origin(request.url)
    auth = call.auth
    for _ in range(MAX_REDIRECTS + 1):
        left = seconds_left(call.deadline)
        if left is not None:
            if left <= 0:
                raise httpx2.PoolTimeout("The deadline of the call has passed.", request=request)
            request.extensions = shortened(request.extensions, left)
        log.log_request(logger, request)
        stream = call.stream or call.deadline is not None
        response: httpx2.Response = yield Send(request, stream, auth)
        log.log_response(logger, request, response)
        if call.deadline is not None and not call.stream:
            response.stream = LimitedStream(response.stream, call.deadline)
            yield Read(response)
        if response.status_code not in _REDIRECTS or not call.follow_redirects or "location" not in response.headers:
            return response
        try:
            following = redirected(request, response)
        except Exception:
            yield Close(response)
            raise
        if following.method == request.method and not call.replayable:
            return response
        auth = auth and origin(following.url) == home
        yield Close(response)
        request = following
    raise httpx2.TooManyRedirects(f"More than {MAX_REDIRECTS} redirects", request=request)


def _expired(call: Call) -> bool:
    return call.deadline is not None and time.monotonic() >= call.deadline


def connection_error(error: Exception, secrets: tuple[str, ...]) -> APIConnectionError:
    """What a failure of the HTTP client is to the user."""
    try:
        request = error.request if isinstance(error, httpx2.RequestError) else None
    except RuntimeError:
        request = None
    detail = shorten(redact(f"{type(error).__name__}: {error}".rstrip(": "), secrets))
    if isinstance(error, (httpx2.TimeoutException, TimeoutError)):
        return APITimeoutError(request, message=f"Request timed out. ({detail})")
    return APIConnectionError(message=f"Connection error. ({detail})", request=request)
