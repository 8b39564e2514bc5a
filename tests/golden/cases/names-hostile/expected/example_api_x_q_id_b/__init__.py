"""It's "hi" \\ {{ x }} \"\"\" """

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import attach

if TYPE_CHECKING:
    from . import errors, resources, types
    from ._client import AsyncClient, AsyncExampleAPIXQIdB, Client, ExampleAPIXQIdB
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
        ExampleAPIXQIdBError,
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
else:
    __getattr__ = attach(
        __name__,
        {
            "._client": ["AsyncClient", "AsyncExampleAPIXQIdB", "Client", "ExampleAPIXQIdB"],
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
                "ExampleAPIXQIdBError",
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
    "AsyncExampleAPIXQIdB",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "Client",
    "ConflictError",
    "DeadlineExceededError",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "ExampleAPIXQIdB",
    "ExampleAPIXQIdBError",
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
    "UnknownVariant",
    "UnprocessableEntityError",
    "__version__",
    "errors",
    "omit",
    "resources",
    "types",
]
