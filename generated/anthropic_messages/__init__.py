"""A typed client for the Messages API, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import attach

if TYPE_CHECKING:
    from . import errors as errors
    from . import resources as resources
    from . import types as types
    from ._client import (
        Anthropic as Anthropic,
        AsyncAnthropic as AsyncAnthropic,
        AsyncClient as AsyncClient,
        Client as Client,
    )
    from ._runtime.arguments import RequestOptions as RequestOptions, Timeout as Timeout
    from ._runtime.http_clients import (
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpxClient as DefaultHttpxClient,
    )
    from ._runtime.models import BaseModel as BaseModel, UnknownVariant as UnknownVariant
    from ._runtime.sentinels import NOT_GIVEN as NOT_GIVEN, NotGiven as NotGiven, Omit as Omit, omit as omit
    from ._runtime.stream import AsyncStream as AsyncStream, Stream as Stream
    from ._version import __version__ as __version__
    from .errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AnthropicError as AnthropicError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConflictError as ConflictError,
        DeadlineExceededError as DeadlineExceededError,
        InternalServerError as InternalServerError,
        NotFoundError as NotFoundError,
        OverloadedError as OverloadedError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        RequestTimeoutError as RequestTimeoutError,
        RequestTooLargeError as RequestTooLargeError,
        SDKError as SDKError,
        ServiceUnavailableError as ServiceUnavailableError,
        StreamTruncatedError as StreamTruncatedError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from .streaming import (
        AsyncMessageStream as AsyncMessageStream,
        AsyncMessageStreamManager as AsyncMessageStreamManager,
        CitationEvent as CitationEvent,
        ContentBlockStopEvent as ContentBlockStopEvent,
        InputJsonEvent as InputJsonEvent,
        MessageStopEvent as MessageStopEvent,
        MessageStream as MessageStream,
        MessageStreamEvent as MessageStreamEvent,
        MessageStreamManager as MessageStreamManager,
        SignatureEvent as SignatureEvent,
        TextEvent as TextEvent,
        ThinkingEvent as ThinkingEvent,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            "._client": ["Anthropic", "AsyncAnthropic", "AsyncClient", "Client"],
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
            ],
            ".streaming": [
                "AsyncMessageStream",
                "AsyncMessageStreamManager",
                "CitationEvent",
                "ContentBlockStopEvent",
                "InputJsonEvent",
                "MessageStopEvent",
                "MessageStream",
                "MessageStreamEvent",
                "MessageStreamManager",
                "SignatureEvent",
                "TextEvent",
                "ThinkingEvent",
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
    "Anthropic",
    "AnthropicError",
    "AsyncAnthropic",
    "AsyncClient",
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "CitationEvent",
    "Client",
    "ConflictError",
    "ContentBlockStopEvent",
    "DeadlineExceededError",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "InputJsonEvent",
    "InternalServerError",
    "MessageStopEvent",
    "MessageStream",
    "MessageStreamEvent",
    "MessageStreamManager",
    "NOT_GIVEN",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OverloadedError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "SDKError",
    "ServiceUnavailableError",
    "SignatureEvent",
    "Stream",
    "StreamTruncatedError",
    "TextEvent",
    "ThinkingEvent",
    "Timeout",
    "UnknownVariant",
    "UnprocessableEntityError",
    "__version__",
    "errors",
    "omit",
    "resources",
    "types",
]
