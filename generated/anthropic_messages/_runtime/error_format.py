"""Where an API's failed responses say what went wrong, and which error of the package each becomes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import httpx2
from pydantic_core import from_json

from . import errors
from .errors import APIStatusError, request_of, shorten
from .redaction import redact, redact_value, secrets_of
from .shapes import is_object

StatusErrorClass: TypeAlias = type[APIStatusError]

_CLASSES: Mapping[int, StatusErrorClass] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    408: errors.RequestTimeoutError,
    409: errors.ConflictError,
    413: errors.RequestTooLargeError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    503: errors.ServiceUnavailableError,
    504: errors.DeadlineExceededError,
}


class ErrorFormat:
    """What a failed response of the API looks like.

    Args:
        message: Path of the message inside the JSON body.
        type: Path of the API's own error type inside the JSON body.
        request_id_header: The header that has the id of the request; may be empty.
        classes: Errors for statuses that have none in this module.
        statuses: Error types and the statuses they stand for, for errors that arrive inside a stream.
    """

    __slots__ = ("message", "type", "request_id_header", "classes", "statuses")

    def __init__(
        self,
        message: tuple[str, ...] = ("message",),
        type: tuple[str, ...] = ("type",),
        request_id_header: str = "x-request-id",
        classes: Mapping[int, StatusErrorClass] | None = None,
        statuses: Mapping[str, int] | None = None,
    ) -> None:
        self.message = message
        self.type = type
        self.request_id_header = request_id_header
        self.classes = classes or {}
        self.statuses = statuses or {}

    def type_of(self, body: object) -> str | None:
        """The API's own type of the error that `body` describes."""
        found = _at(body, self.type)
        return found if isinstance(found, str) else None

    def request_id_of(self, response: httpx2.Response) -> str | None:
        """The id that the server gave the request."""
        return response.headers.get(self.request_id_header) if self.request_id_header else None

    def class_of(self, status: int) -> StatusErrorClass:
        """The error that stands for a status."""
        default = errors.InternalServerError if status >= 500 else APIStatusError
        return self.classes.get(status) or _CLASSES.get(status, default)

    def from_response(self, response: httpx2.Response, secrets: tuple[str, ...] = ()) -> APIStatusError:
        """The error for a failed response, which has been read."""
        return self._error(response.status_code, response, response.content, secrets)

    def from_event(self, data: bytes, response: httpx2.Response, secrets: tuple[str, ...] = ()) -> APIStatusError:
        """The error for an error that arrived as an event of a stream, whose response said that all was well."""
        return self._error(None, response, data, secrets)

    def _error(
        self, status: int | None, response: httpx2.Response, data: bytes, secrets: tuple[str, ...]
    ) -> APIStatusError:
        request = request_of(response)
        # Also those that a caller put into the headers by hand.
        secrets += () if request is None else secrets_of(request)
        text = data.decode("utf-8", "replace")
        try:
            body: object = from_json(data)
            # A server that repeats a credential must not bring it into anybody's log.
            body = body if redact(text, secrets) == text else redact_value(body, secrets)
        except (ValueError, RecursionError):
            body = shorten(redact(text, secrets)) or None
        kind, request_id = self.type_of(body), self.request_id_of(response)
        if status is None:
            status = self.statuses.get(kind or "", response.status_code)
        message = _at(body, self.message)
        if not isinstance(message, str) or not message:
            message = text.strip() or response.reason_phrase or "No message"
        facts = [f"status {status}", kind or "", f"request {request_id}" if request_id else ""]
        told = f"{shorten(redact(message, secrets))} ({', '.join(shorten(fact, 100) for fact in facts if fact)})"
        error = self.class_of(status)(told, response=response, body=body)
        error.status_code, error.type, error.request_id = status, kind, request_id
        return error


def _at(value: object, path: tuple[str, ...]) -> object:
    for key in path:
        if not is_object(value):
            return None
        value = value.get(key)
    return value
