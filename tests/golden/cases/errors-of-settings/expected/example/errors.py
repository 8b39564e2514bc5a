"""The errors that calls raise."""

from __future__ import annotations

from ._runtime.error_format import ErrorFormat
from ._runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DeadlineExceededError,
    InternalServerError,
    MissingCredentialsError,
    NoTextError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RequestTimeoutError,
    RequestTooLargeError,
    SDKError,
    ServiceUnavailableError,
    StreamTruncatedError,
    UnprocessableEntityError,
)

TripsException = SDKError
"""The class of all errors of this package."""


class TeapotError(APIStatusError):
    """418: i'm a teapot."""


class OverloadedError(InternalServerError):
    """529: the server cannot take the request at the moment."""


ERRORS = ErrorFormat(
    message=("error", "message"),
    type=("error", "code"),
    request_id_header="request-id",
    classes={418: TeapotError, 529: OverloadedError},
    statuses={"teapot": 418, "overloaded": 529},
)
"""What a failed response of the API looks like."""

APIStatusError.error_format = ERRORS

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DeadlineExceededError",
    "InternalServerError",
    "MissingCredentialsError",
    "NoTextError",
    "NotFoundError",
    "OverloadedError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "SDKError",
    "ServiceUnavailableError",
    "StreamTruncatedError",
    "TeapotError",
    "TripsException",
    "UnprocessableEntityError",
]
