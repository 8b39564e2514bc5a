"""What clients of both colours share: their settings, where these come from, and what a request takes from them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx2

from .arguments import TimeoutArgument
from .auth import Credential
from .headers import merge_headers, overlaid
from .http_clients import own_timeout
from .log import logger_of
from .redaction import safe_url
from .sentinels import NOT_GIVEN, NotGiven, is_absent
from .service import Service
from .unknown import Unknown

if TYPE_CHECKING:
    from .access_token import AccessToken

H = TypeVar("H", bound=httpx2.Client | httpx2.AsyncClient)


class Configuration(Generic[H]):
    """A client's settings. They may be changed at any time and hold from the next call on."""

    max_retries: int
    timeout: float | httpx2.Timeout | None
    deadline: float | None
    """Seconds for a whole call, with all its attempts and the waits between them."""
    middleware: Sequence[Any]
    """What stands around each request, the outermost first."""
    on_unknown: Callable[[Unknown], object] | None
    """What is told of each thing in an answer that the schema does not know."""

    def __init__(
        self,
        service: Service,
        http_class: type[httpx2.Client] | type[httpx2.AsyncClient],
        default_http_class: Callable[..., H],
        *,
        credentials: Mapping[str, str | None],
        base_url: str | httpx2.URL | None = None,
        timeout: TimeoutArgument = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: H | None = None,
        deadline: float | None = None,
        middleware: Sequence[Any] = (),
        on_unknown: Callable[[Unknown], object] | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        if http_client is not None and not isinstance(http_client, http_class):
            raise TypeError(f"http_client has to be an httpx2.{http_class.__name__}, not {type(http_client).__name__}")
        self._plans: dict[Any, Any] = {}
        self._service = service
        self._logger = logger_of(service.name, service.log_env)
        for credential in service.credentials:
            for argument, env in credential.arguments.items():
                given = credentials.get(argument)
                setattr(self, argument, os.environ.get(env) if given is None else given)
        self._tokens: dict[Any, AccessToken] = {}
        self.base_url = base_url or os.environ.get(service.base_url_env) or service.base_url
        default = httpx2.Timeout(service.timeout, connect=service.connect_timeout)
        self._default_timeout = default
        self.timeout = own_timeout(http_client, default) if isinstance(timeout, NotGiven) else timeout
        self.max_retries = checked_retries(service.retry.max_retries if is_absent(max_retries) else max_retries)
        self.deadline = deadline
        self.middleware = checked_middleware(middleware)
        self.on_unknown = on_unknown
        self._custom_headers = dict(default_headers or {})
        self._custom_query = dict(default_query or {})
        self._strict_response_validation = _strict_response_validation
        self._client: H = default_http_class(timeout=default) if http_client is None else http_client
        # An HTTP client that builds requests in a way of its own is never bypassed.
        self._may_bypass = type(self._client).build_request is httpx2.Client.build_request
        merge_headers(self._custom_headers)

    def __setattr__(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)
        # Whatever was prepared from the settings before is no longer true.
        self.__dict__["_plans"] = {}

    @property
    def base_url(self) -> httpx2.URL:
        """The URL that the paths of operations are appended to; it ends in a slash."""
        return self._base_url

    @base_url.setter
    def base_url(self, value: str | httpx2.URL) -> None:
        url = httpx2.URL(value)
        if not str(url):
            raise ValueError("This API names no server: give the client a base_url")
        if url.scheme not in ("http", "https") or not url.host:
            raise ValueError(f"base_url has to start with http:// or https:// and name a host, not {safe_url(url)!r}")
        path = url.raw_path.partition(b"?")[0]
        self._base_url = url.copy_with(raw_path=path if path.endswith(b"/") else path + b"/", fragment=None)

    @property
    def default_headers(self) -> dict[str, Any]:
        """The headers of every request, except credentials."""
        usual = {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": self._user_agent,
        }
        return overlaid(usual, self._service.headers, self._custom_headers)

    @property
    def default_query(self) -> dict[str, object]:
        """The query parameters of every request."""
        return dict(self._custom_query)

    @property
    def _user_agent(self) -> str:
        return f"{type(self).__name__}/Python {self._service.version}"

    @property
    def _secrets(self) -> tuple[str, ...]:
        found = [token.current for token in list(self._tokens.values())]
        for credential in self._service.credentials:
            values = (getattr(self, argument) for argument in credential.arguments)
            found += credential.secrets([value if isinstance(value, str) else "" for value in values])
        return tuple(filter(None, found))

    def _given(self, credential: Credential) -> list[str] | None:
        """The values of a credential; `None` where one of them is missing."""
        values = [getattr(self, argument) for argument in credential.arguments]
        return None if None in values else values

    def is_closed(self) -> bool:
        """Whether the client, or another that shares its connections, was closed."""
        return self._client.is_closed

    def _copy(
        self,
        credentials: Mapping[str, str | None],
        *,
        base_url: str | httpx2.URL | None = None,
        timeout: TimeoutArgument = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        deadline: float | None | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, Any] | None = None,
        set_default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: H | None = None,
        middleware: Sequence[Any] | NotGiven = NOT_GIVEN,
        on_unknown: Callable[[Unknown], object] | None | NotGiven = NOT_GIVEN,
        _strict_response_validation: bool | NotGiven = NOT_GIVEN,
        **others: Any,
    ) -> Self:
        """A client with the same settings, except those given, that shares the connections of this one."""
        if default_headers is not None and set_default_headers is not None:
            raise ValueError("`default_headers` and `set_default_headers` exclude each other")
        if default_query is not None and set_default_query is not None:
            raise ValueError("`default_query` and `set_default_query` exclude each other")
        headers = overlaid(self._custom_headers, default_headers or {})
        query = {**self._custom_query, **(default_query or {})}
        secrets = {name: getattr(self, name) if value is None else value for name, value in credentials.items()}
        # The constructor that a generated client has: its credentials are arguments by their own names.
        construct: Callable[..., Self] = type(self)
        copy = construct(
            **secrets,
            base_url=base_url or self.base_url,
            timeout=self.timeout if isinstance(timeout, NotGiven) else timeout,
            max_retries=self.max_retries if isinstance(max_retries, NotGiven) else max_retries,
            default_headers=headers if set_default_headers is None else set_default_headers,
            default_query=query if set_default_query is None else set_default_query,
            http_client=http_client or self._client,
            middleware=self.middleware if isinstance(middleware, NotGiven) else middleware,
            on_unknown=self.on_unknown if isinstance(on_unknown, NotGiven) else on_unknown,
            _strict_response_validation=(
                self._strict_response_validation
                if isinstance(_strict_response_validation, NotGiven)
                else _strict_response_validation
            ),
            **others,
        )
        copy._tokens = self._tokens
        copy.deadline = self.deadline if isinstance(deadline, NotGiven) else deadline
        return copy


def checked_retries(value: object) -> int:
    """`value` as a number of retries.

    Raises:
        TypeError: It is none.
        ValueError: It is negative.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"max_retries has to be a number, not {value!r}; 0 turns retries off")
    if value < 0:
        raise ValueError(f"max_retries has to be 0 or more, not {value}")
    return value


def checked_middleware(value: Sequence[Any]) -> tuple[Any, ...]:
    """`value` as the middleware of a client.

    Raises:
        TypeError: One has no method `handle`.
    """
    for one in value:
        if isinstance(one, type) or not callable(getattr(one, "handle", None)):
            raise TypeError(f"A middleware is an object with a method `handle(request, call_next)`, not {one!r}")
    return tuple(value)
