"""What is known of an API before a client of it is made."""

from __future__ import annotations

from collections.abc import Mapping

from .auth import Credential
from .error_format import ErrorFormat
from .operation import StreamFormat
from .retry import RetryPolicy


class Service:
    """The facts of an API.

    Args:
        name: The name of the package, under which it also logs.
        version: The version of the package.
        base_url: Where the API is.
        base_url_env: The environment variable that says otherwise; may be empty.
        log_env: The environment variable that turns logging on, with `debug` or `info`; may be empty.
        headers: Headers of every request.
        credentials: What a client can have to prove who it is.
        alternatives: The arguments that go together, each alternative enough for a request. Default: any credential.
        auth_required: Whether it needs one of them.
        retry: What may be tried again.
        timeout: Seconds that reading and writing may stall.
        connect_timeout: Seconds that connecting may take.
        errors: What failed responses look like.
        retired: Values of arguments that have an end of life, with its date, by the names of the arguments.
        stream: How events are marked in answers to requests that no document describes.
    """

    def __init__(
        self,
        *,
        name: str,
        version: str,
        base_url: str,
        base_url_env: str = "",
        log_env: str = "",
        headers: Mapping[str, str] | None = None,
        credentials: tuple[Credential, ...] = (),
        alternatives: tuple[tuple[str, ...], ...] = (),
        auth_required: bool = False,
        retry: RetryPolicy | None = None,
        timeout: float = 600.0,
        connect_timeout: float = 5.0,
        errors: ErrorFormat | None = None,
        retired: Mapping[str, Mapping[str, str]] | None = None,
        stream: StreamFormat | None = None,
    ) -> None:
        self.name = name
        self.version = version
        self.base_url = base_url
        self.base_url_env = base_url_env
        self.log_env = log_env
        self.headers = headers or {}
        self.credentials = credentials
        self.alternatives = alternatives or tuple(tuple(one.arguments) for one in credentials)
        self.auth_required = auth_required
        self.retry = retry or RetryPolicy()
        self.timeout = timeout
        self.connect_timeout = connect_timeout
        self.errors = errors or ErrorFormat()
        self.retired = retired
        self.stream = stream or StreamFormat()
