"""The clients: `Example` blocks, `AsyncExample` awaits."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Self

import httpx2

from . import resources
from ._runtime.arguments import Timeout
from ._runtime.async_client import AsyncClient as _AsyncClient
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
    base_url="https://results.example.com",
    base_url_env="EXAMPLE_BASE_URL",
    log_env="EXAMPLE_LOG",
    retry=RetryPolicy(max_retries=2, statuses=(408, 409, 429), initial_delay=0.5, max_delay=8.0),
    timeout=600.0,
    connect_timeout=5.0,
    errors=ERRORS,
)

DEFAULT_TIMEOUT = Timeout(SERVICE.timeout, connect=SERVICE.connect_timeout)
DEFAULT_MAX_RETRIES = SERVICE.retry.max_retries


class Example(SyncClient):
    """A client for the Example API."""

    def __init__(
        self,
        *,
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
            credentials={},
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
            {},
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
    def sessions(self) -> resources.Sessions:
        """Operations of `client.sessions`."""
        return resources.Sessions(self)

    @cached_property
    def pings(self) -> resources.Pings:
        """Operations of `client.pings`."""
        return resources.Pings(self)

    @cached_property
    def tickets(self) -> resources.Tickets:
        """Operations of `client.tickets`."""
        return resources.Tickets(self)


class AsyncExample(_AsyncClient):
    """Asynchronous form of `Example`."""

    def __init__(
        self,
        *,
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
            credentials={},
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
            {},
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
    def sessions(self) -> resources.AsyncSessions:
        """Operations of `client.sessions`."""
        return resources.AsyncSessions(self)

    @cached_property
    def pings(self) -> resources.AsyncPings:
        """Operations of `client.pings`."""
        return resources.AsyncPings(self)

    @cached_property
    def tickets(self) -> resources.AsyncTickets:
        """Operations of `client.tickets`."""
        return resources.AsyncTickets(self)


Client = Example
AsyncClient = AsyncExample
