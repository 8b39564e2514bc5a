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

AnthropicError = SDKError
"""The class of all errors of this package."""


class OverloadedError(InternalServerError):
    """529: the server cannot take the request at the moment."""


ERRORS = ErrorFormat(
    message=("error", "message"),
    type=("error", "type"),
    request_id_header="request-id",
    classes={529: OverloadedError},
    statuses={
        "invalid_request_error": 400,
        "authentication_error": 401,
        "billing_error": 402,
        "permission_error": 403,
        "not_found_error": 404,
        "request_too_large": 413,
        "rate_limit_error": 429,
        "api_error": 500,
        "timeout_error": 504,
        "overloaded_error": 529,
    },
)
"""What a failed response of the API looks like."""

APIStatusError.error_format = ERRORS

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AnthropicError",
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
    "UnprocessableEntityError",
]
