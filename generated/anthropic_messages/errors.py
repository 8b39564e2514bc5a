"""The errors that calls raise."""

from __future__ import annotations

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
