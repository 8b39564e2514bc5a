"""The clients: `TimeoutClient` blocks, `AsyncTimeoutClient` awaits."""

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
    base_url="https://names.example.com",
    base_url_env="TIMEOUT_BASE_URL",
    log_env="TIMEOUT_LOG",
    credentials=(
        HeaderKey("base_url_", env="TIMEOUT_BASE_URL", header="X-Key"),
        BearerToken("timeout_", env="TIMEOUT_TIMEOUT"),
    ),
    auth_required=True,
    retry=RetryPolicy(max_retries=2, statuses=(408, 409, 429), initial_delay=0.5, max_delay=8.0),
    timeout=600.0,
    connect_timeout=5.0,
    errors=ERRORS,
)

DEFAULT_TIMEOUT = Timeout(SERVICE.timeout, connect=SERVICE.connect_timeout)
DEFAULT_MAX_RETRIES = SERVICE.retry.max_retries


class TimeoutClient(SyncClient):
    """A client for the Timeout API."""

    base_url_: str | None
    """Taken from the environment variable `TIMEOUT_BASE_URL` where it is not given."""
    timeout_: str | None
    """Taken from the environment variable `TIMEOUT_TIMEOUT` where it is not given."""

    def __init__(
        self,
        *,
        base_url_: str | None = None,
        timeout_: str | None = None,
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
            credentials={"base_url_": base_url_, "timeout_": timeout_},
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
        base_url_: str | None = None,
        timeout_: str | None = None,
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
            {"base_url_": base_url_, "timeout_": timeout_},
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
    def types_(self) -> resources.Types:
        """Operations of `client.types_`."""
        return resources.Types(self)

    @cached_property
    def copy_(self) -> resources.Copy:
        """Operations of `client.copy_`."""
        return resources.Copy(self)

    @cached_property
    def close_(self) -> resources.Close:
        """Operations of `client.close_`."""
        return resources.Close(self)

    @cached_property
    def get_(self) -> resources.Get:
        """Operations of `client.get_`."""
        return resources.Get(self)

    @cached_property
    def query(self) -> resources.QueryResource:
        """Operations of `client.query`."""
        return resources.QueryResource(self)

    @cached_property
    def import_(self) -> resources.Import:
        """Operations of `client.import_`."""
        return resources.Import(self)

    @cached_property
    def shared(self) -> resources.Shared:
        """Operations of `client.shared`."""
        return resources.Shared(self)

    @cached_property
    def resource(self) -> resources.ResourceResource:
        """Operations of `client.resource`."""
        return resources.ResourceResource(self)


class AsyncTimeoutClient(_AsyncClient):
    """Asynchronous form of `TimeoutClient`."""

    base_url_: str | None
    """Taken from the environment variable `TIMEOUT_BASE_URL` where it is not given."""
    timeout_: str | None
    """Taken from the environment variable `TIMEOUT_TIMEOUT` where it is not given."""

    def __init__(
        self,
        *,
        base_url_: str | None = None,
        timeout_: str | None = None,
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
            credentials={"base_url_": base_url_, "timeout_": timeout_},
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
        base_url_: str | None = None,
        timeout_: str | None = None,
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
            {"base_url_": base_url_, "timeout_": timeout_},
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
    def types_(self) -> resources.AsyncTypes:
        """Operations of `client.types_`."""
        return resources.AsyncTypes(self)

    @cached_property
    def copy_(self) -> resources.AsyncCopy:
        """Operations of `client.copy_`."""
        return resources.AsyncCopy(self)

    @cached_property
    def close_(self) -> resources.AsyncClose:
        """Operations of `client.close_`."""
        return resources.AsyncClose(self)

    @cached_property
    def get_(self) -> resources.AsyncGet:
        """Operations of `client.get_`."""
        return resources.AsyncGet(self)

    @cached_property
    def query(self) -> resources.AsyncQueryResource:
        """Operations of `client.query`."""
        return resources.AsyncQueryResource(self)

    @cached_property
    def import_(self) -> resources.AsyncImport:
        """Operations of `client.import_`."""
        return resources.AsyncImport(self)

    @cached_property
    def shared(self) -> resources.AsyncShared:
        """Operations of `client.shared`."""
        return resources.AsyncShared(self)

    @cached_property
    def resource(self) -> resources.AsyncResourceResource:
        """Operations of `client.resource`."""
        return resources.AsyncResourceResource(self)


Client = TimeoutClient
AsyncClient = AsyncTimeoutClient
