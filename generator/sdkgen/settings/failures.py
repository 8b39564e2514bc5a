"""Failures: what they look like, and which are tried again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

EXCEPTIONS = (
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
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "SDKError",
    "ServiceUnavailableError",
    "StreamTruncatedError",
    "UnprocessableEntityError",
)
"""The exceptions that every SDK has, from `_runtime/errors.py`."""


@dataclass(frozen=True)
class RetrySettings:
    """Which failures are tried again; times are in seconds."""

    max_retries: int = 2
    statuses: tuple[int, ...] = (408, 409, 429)
    initial_delay: float = 0.5
    max_delay: float = 8.0
    count_header: str = ""
    decision_header: str = ""
    origin: str = "#/retry"


@dataclass(frozen=True)
class ErrorSettings:
    """What a failed response looks like."""

    message: tuple[str, ...] = ("message",)
    type: tuple[str, ...] = ()
    request_id_header: str = "x-request-id"
    classes: Mapping[int, str] = field(default_factory=dict[int, str])
    statuses: Mapping[str, int] = field(default_factory=dict[str, int])
    origin: str = "#/errors"
