"""The clients: `Anthropic` blocks, `AsyncAnthropic` awaits."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Self

import httpx2

from . import resources
from ._runtime.arguments import Timeout
from ._runtime.async_client import AsyncClient as _AsyncClient
from ._runtime.auth import BearerToken, HeaderKey
from ._runtime.client import SyncClient
from ._runtime.middleware import AsyncMiddleware, Middleware
from ._runtime.retry import RetryPolicy
from ._runtime.sentinels import NOT_GIVEN, NotGiven, Omit
from ._runtime.service import Service
from ._runtime.unknown import Unknown
from ._version import __version__
from .errors import ERRORS

SERVICE = Service(
    name=__name__.rpartition(".")[0],
    version=__version__,
    base_url="https://api.anthropic.com",
    base_url_env="ANTHROPIC_BASE_URL",
    log_env="ANTHROPIC_LOG",
    retired={
        "model": {
            "claude-1.3": "2024-11-06",
            "claude-instant-1.2": "2024-11-06",
            "claude-2.0": "2025-07-21",
            "claude-2.1": "2025-07-21",
            "claude-3-sonnet-20240229": "2025-07-21",
            "claude-3-5-sonnet-20240620": "2025-10-28",
            "claude-3-5-sonnet-20241022": "2025-10-28",
            "claude-3-opus-20240229": "2026-01-05",
        }
    },
    headers={"anthropic-version": "2023-06-01"},
    credentials=(
        HeaderKey("api_key", env="ANTHROPIC_API_KEY", header="x-api-key"),
        BearerToken("auth_token", env="ANTHROPIC_AUTH_TOKEN"),
    ),
    auth_required=True,
    retry=RetryPolicy(
        max_retries=2,
        statuses=(408, 409, 429),
        initial_delay=0.5,
        max_delay=8.0,
        count_header="x-stainless-retry-count",
        decision_header="x-should-retry",
    ),
    timeout=600.0,
    connect_timeout=5.0,
    errors=ERRORS,
)

DEFAULT_TIMEOUT = Timeout(SERVICE.timeout, connect=SERVICE.connect_timeout)
DEFAULT_MAX_RETRIES = SERVICE.retry.max_retries


class Anthropic(SyncClient):
    """A client for the Messages API.

    Generate text with Claude models. A request carries a conversation of messages made of content blocks (text,
    images, documents, tool results) and the reply is one more message, delivered whole or as a stream of
    events. Further operations count tokens in advance, process many requests as a batch, and list the models
    that can be used.
    """

    api_key: str | None
    """An API key of a workspace. Taken from the environment variable `ANTHROPIC_API_KEY` where it is not given."""
    auth_token: str | None
    """An access token in the authorization header, used in place of an API key. Taken from the environment
    variable `ANTHROPIC_AUTH_TOKEN` where it is not given.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | httpx2.URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        deadline: float | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        middleware: Sequence[Middleware] = (),
        on_unknown: Callable[[Unknown], object] | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        super().__init__(
            SERVICE,
            credentials={"api_key": api_key, "auth_token": auth_token},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            middleware=middleware,
            on_unknown=on_unknown,
            _strict_response_validation=_strict_response_validation,
        )

    def copy(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | httpx2.URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        deadline: float | None | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        middleware: Sequence[Middleware] | NotGiven = NOT_GIVEN,
        on_unknown: Callable[[Unknown], object] | None | NotGiven = NOT_GIVEN,
        _strict_response_validation: bool | NotGiven = NOT_GIVEN,
    ) -> Self:
        """A client with the same settings, except those given, that shares the connections of this one.

        `default_headers` and `default_query` are added to those of this client; `set_default_headers` and
        `set_default_query` take their place.
        """
        return self._copy(
            {"api_key": api_key, "auth_token": auth_token},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            http_client=http_client,
            middleware=middleware,
            on_unknown=on_unknown,
            _strict_response_validation=_strict_response_validation,
        )

    with_options = copy

    @cached_property
    def messages(self) -> resources.Messages:
        """Create messages, at once or streamed, and count their tokens."""
        return resources.Messages(self)

    @cached_property
    def models(self) -> resources.Models:
        """Find out which models can be used and what they can do."""
        return resources.Models(self)


class AsyncAnthropic(_AsyncClient):
    """Asynchronous form of `Anthropic`."""

    api_key: str | None
    """An API key of a workspace. Taken from the environment variable `ANTHROPIC_API_KEY` where it is not given."""
    auth_token: str | None
    """An access token in the authorization header, used in place of an API key. Taken from the environment
    variable `ANTHROPIC_AUTH_TOKEN` where it is not given.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | httpx2.URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        deadline: float | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        middleware: Sequence[AsyncMiddleware] = (),
        on_unknown: Callable[[Unknown], object] | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        super().__init__(
            SERVICE,
            credentials={"api_key": api_key, "auth_token": auth_token},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            middleware=middleware,
            on_unknown=on_unknown,
            _strict_response_validation=_strict_response_validation,
        )

    def copy(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | httpx2.URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        deadline: float | None | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        middleware: Sequence[AsyncMiddleware] | NotGiven = NOT_GIVEN,
        on_unknown: Callable[[Unknown], object] | None | NotGiven = NOT_GIVEN,
        _strict_response_validation: bool | NotGiven = NOT_GIVEN,
    ) -> Self:
        """A client with the same settings, except those given, that shares the connections of this one.

        `default_headers` and `default_query` are added to those of this client; `set_default_headers` and
        `set_default_query` take their place.
        """
        return self._copy(
            {"api_key": api_key, "auth_token": auth_token},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            http_client=http_client,
            middleware=middleware,
            on_unknown=on_unknown,
            _strict_response_validation=_strict_response_validation,
        )

    with_options = copy

    @cached_property
    def messages(self) -> resources.AsyncMessages:
        """Create messages, at once or streamed, and count their tokens."""
        return resources.AsyncMessages(self)

    @cached_property
    def models(self) -> resources.AsyncModels:
        """Find out which models can be used and what they can do."""
        return resources.AsyncModels(self)


Client = Anthropic
AsyncClient = AsyncAnthropic
