"""A client for Signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import attach

if TYPE_CHECKING:
    from . import errors, resources, types, webhooks
    from ._client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncClient, AsyncSignals, Client, Signals
    from ._runtime.aiohttp_client import DefaultAioHttpClient
    from ._runtime.api_response import APIResponse
    from ._runtime.arguments import RequestOptions, Timeout
    from ._runtime.async_api_response import AsyncAPIResponse
    from ._runtime.http_clients import DEFAULT_CONNECTION_LIMITS, DefaultAsyncHttpxClient, DefaultHttpxClient
    from ._runtime.middleware import AsyncCallNext, AsyncMiddleware, CallNext, Middleware
    from ._runtime.models import BaseModel, UnknownVariant
    from ._runtime.opentelemetry import AsyncOpenTelemetryMiddleware, OpenTelemetryMiddleware
    from ._runtime.sentinels import NOT_GIVEN, NotGiven, Omit, not_given, omit
    from ._runtime.stream import AsyncStream, Stream
    from ._runtime.unknown import Unknown
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
        SignalsError,
        StreamTruncatedError,
        UnprocessableEntityError,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            "._client": ["DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT", "AsyncClient", "AsyncSignals", "Client", "Signals"],
            "._runtime.aiohttp_client": ["DefaultAioHttpClient"],
            "._runtime.api_response": ["APIResponse"],
            "._runtime.arguments": ["RequestOptions", "Timeout"],
            "._runtime.async_api_response": ["AsyncAPIResponse"],
            "._runtime.http_clients": ["DEFAULT_CONNECTION_LIMITS", "DefaultAsyncHttpxClient", "DefaultHttpxClient"],
            "._runtime.middleware": ["AsyncCallNext", "AsyncMiddleware", "CallNext", "Middleware"],
            "._runtime.models": ["BaseModel", "UnknownVariant"],
            "._runtime.opentelemetry": ["AsyncOpenTelemetryMiddleware", "OpenTelemetryMiddleware"],
            "._runtime.sentinels": ["NOT_GIVEN", "NotGiven", "Omit", "not_given", "omit"],
            "._runtime.stream": ["AsyncStream", "Stream"],
            "._runtime.unknown": ["Unknown"],
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
                "SignalsError",
                "StreamTruncatedError",
                "UnprocessableEntityError",
            ],
        },
        modules=["errors", "resources", "types", "webhooks"],
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncCallNext",
    "AsyncClient",
    "AsyncMiddleware",
    "AsyncOpenTelemetryMiddleware",
    "AsyncSignals",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "CallNext",
    "Client",
    "ConflictError",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DeadlineExceededError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "InternalServerError",
    "Middleware",
    "MissingCredentialsError",
    "NOT_GIVEN",
    "NoTextError",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OpenTelemetryMiddleware",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "SDKError",
    "ServiceUnavailableError",
    "Signals",
    "SignalsError",
    "Stream",
    "StreamTruncatedError",
    "Timeout",
    "Unknown",
    "UnknownVariant",
    "UnprocessableEntityError",
    "__version__",
    "errors",
    "not_given",
    "omit",
    "resources",
    "types",
    "webhooks",
]
