"""The errors of the package, in one hierarchy.

`SDKError` > `APIError` > `APIConnectionError` (nothing came), `APIStatusError` (the server refused),
`APIResponseValidationError` and `StreamTruncatedError` (what came cannot be used). All of them copy and pickle.
"""

from __future__ import annotations

import copy
from typing import Any, ClassVar, Protocol, Self, TypeVar

import httpx2

MAX_TEXT = 500
"""The most characters of a server's answer that an error's text repeats."""


def shorten(text: str, limit: int = MAX_TEXT) -> str:
    """`text` on at most `limit` characters."""
    return text if len(text) <= limit else f"{text[:limit]}... ({len(text)} characters)"


class SDKError(Exception):
    """Any error that this package raises about the API, its credentials or the network."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, _portable(self.__dict__))

    def __copy__(self) -> Self:
        return _restore(type(self), self.args, self.__dict__)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        # Requests and responses hold connections; they are shared, everything else is copied.
        state = {
            name: value if isinstance(value, (httpx2.Request, httpx2.Response)) else copy.deepcopy(value, memo)
            for name, value in self.__dict__.items()
        }
        return _restore(type(self), self.args, state)


class MissingCredentialsError(SDKError, TypeError):
    """The API wants credentials and the client has none; nothing was sent."""


class NoTextError(SDKError, RuntimeError):
    """The result of a stream has no text."""


class NoNextPageError(SDKError, RuntimeError):
    """The next page of a list was asked for after its last one."""


class APIError(SDKError):
    """A call that failed.

    `message` says why, `request` is what was sent (`None` if nothing was), `body` is what the server said about
    it: the JSON value where it was JSON, else the text, or `None`.
    """

    message: str
    request: httpx2.Request | None
    body: object
    type: str | None = None
    """The API's own name for the kind of error, where it gave one."""

    def __init__(self, message: str, request: httpx2.Request | None = None, *, body: object = None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body


class APIConnectionError(APIError):
    """No complete answer came: the connection could not be made, broke, or was refused."""

    def __init__(self, *, message: str = "Connection error.", request: httpx2.Request | None = None) -> None:
        super().__init__(message, request)


class APITimeoutError(APIConnectionError):
    """The time allowed for the request passed before the answer was complete."""

    def __init__(self, request: httpx2.Request | None = None, *, message: str = "Request timed out.") -> None:
        super().__init__(message=message, request=request)


class APIResponseValidationError(APIError):
    """The server's answer is not what the API promises; `body` holds what came, shortened if it is long."""

    response: httpx2.Response
    status_code: int

    def __init__(self, response: httpx2.Response, body: object = None, *, message: str | None = None) -> None:
        super().__init__(
            message or "The response does not match what the API promises.", request_of(response), body=body
        )
        self.response = response
        self.status_code = response.status_code


class StreamTruncatedError(APIError):
    """A stream ended before its last event; `partial` is what had been received, in the form of the result."""

    response: httpx2.Response | None
    partial: Any

    def __init__(
        self,
        message: str = "The stream ended before its last event.",
        *,
        partial: Any = None,
        response: httpx2.Response | None = None,
    ) -> None:
        super().__init__(message, None if response is None else request_of(response))
        self.partial = partial
        self.response = response


class Places(Protocol):
    """Where failed responses have what errors tell."""

    def type_of(self, body: object) -> str | None:
        """The API's own type of the error that `body` describes."""

    def request_id_of(self, response: httpx2.Response) -> str | None:
        """The id that the server gave the request."""


class APIStatusError(APIError):
    """The server answered with a status that means failure."""

    error_format: ClassVar[Places | None] = None
    """Where this API's errors say their type and request id; the generated package sets it."""

    response: httpx2.Response
    status_code: int
    request_id: str | None

    def __init__(self, message: str, *, response: httpx2.Response, body: object = None) -> None:
        super().__init__(message, request_of(response), body=body)
        self.response = response
        self.status_code = response.status_code
        places = self.error_format
        self.type = None if places is None else places.type_of(body)
        self.request_id = None if places is None else places.request_id_of(response)


class BadRequestError(APIStatusError):
    """400: the request is not valid."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class RequestTimeoutError(APIStatusError):
    """408: the server waited too long for the request."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the state of the resource."""


class RequestTooLargeError(APIStatusError):
    """413: the body is larger than the server accepts."""


class UnprocessableEntityError(APIStatusError):
    """422: the request was understood, its content was not accepted."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


class ServiceUnavailableError(InternalServerError):
    """503: the server cannot answer at the moment."""


class DeadlineExceededError(InternalServerError):
    """504: the server did not finish in time."""


def request_of(response: httpx2.Response) -> httpx2.Request | None:
    """The request that `response` answers, or `None` where it was made without one."""
    try:
        return response.request
    except RuntimeError:
        return None


E = TypeVar("E", bound=SDKError)


def _restore(cls: type[E], args: tuple[Any, ...], state: dict[str, Any]) -> E:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


def _portable(state: dict[str, Any]) -> dict[str, Any]:
    from .portable import portable_request, portable_response

    portable = dict(state)
    for name, value in state.items():
        if isinstance(value, httpx2.Response):
            portable[name] = portable_response(value, request_of(value))
        elif isinstance(value, httpx2.Request):
            portable[name] = portable_request(value)
    return portable
