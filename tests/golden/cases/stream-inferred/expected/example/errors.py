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

ExampleError = SDKError
"""The class of all errors of this package."""

ERRORS = ErrorFormat(
    message=("message",),
    type=(),
    request_id_header="x-request-id",
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
    "ExampleError",
    "InternalServerError",
    "MissingCredentialsError",
    "NoTextError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "SDKError",
    "ServiceUnavailableError",
    "StreamTruncatedError",
    "UnprocessableEntityError",
]
