"""A client for the Timeout API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import attach

if TYPE_CHECKING:
    from . import errors, resources, types
    from ._client import AsyncClient, AsyncTimeoutClient, Client, TimeoutClient
    from ._runtime.arguments import RequestOptions, Timeout
    from ._runtime.http_clients import DefaultAsyncHttpxClient, DefaultHttpxClient
    from ._runtime.models import BaseModel, UnknownVariant
    from ._runtime.sentinels import NOT_GIVEN, NotGiven, Omit, omit
    from ._runtime.stream import AsyncStream, Stream
    from ._version import __version__
    from .errors import (
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
        TimeoutError,
        UnprocessableEntityError,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            "._client": ["AsyncClient", "AsyncTimeoutClient", "Client", "TimeoutClient"],
            "._runtime.arguments": ["RequestOptions", "Timeout"],
            "._runtime.http_clients": ["DefaultAsyncHttpxClient", "DefaultHttpxClient"],
            "._runtime.models": ["BaseModel", "UnknownVariant"],
            "._runtime.sentinels": ["NOT_GIVEN", "NotGiven", "Omit", "omit"],
            "._runtime.stream": ["AsyncStream", "Stream"],
            "._version": ["__version__"],
            ".errors": [
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
                "TimeoutError",
                "UnprocessableEntityError",
            ],
        },
        modules=["errors", "resources", "types"],
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncStream",
    "AsyncTimeoutClient",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "Client",
    "ConflictError",
    "DeadlineExceededError",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "InternalServerError",
    "MissingCredentialsError",
    "NOT_GIVEN",
    "NoTextError",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "SDKError",
    "ServiceUnavailableError",
    "Stream",
    "StreamTruncatedError",
    "Timeout",
    "TimeoutClient",
    "TimeoutError",
    "UnknownVariant",
    "UnprocessableEntityError",
    "__version__",
    "errors",
    "omit",
    "resources",
    "types",
]
