"""What is known of a response in either colour, and what is read from its body. Reads nothing itself."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, Generic, TypeVar, cast

import httpx2
from pydantic_core import from_json

from .body_reader import StreamClient
from .errors import APIResponseValidationError, shorten
from .exchange import connection_error
from .operation import Operation
from .redaction import redact, safe_url
from .response import result_of
from .sentinels import NOT_GIVEN
from .stream import AsyncIncoming, Incoming
from .verb_arguments import event_type_of, result_kind

T = TypeVar("T")


class Answer(Generic[T]):
    """A successful response to a call."""

    http_response: httpx2.Response
    """The response, as the HTTP client gave it."""

    def __init__(
        self,
        http_response: httpx2.Response,
        client: StreamClient,
        operation: Operation,
        meaning: Callable[[httpx2.Response], T],
        *,
        streamed: bool,
    ) -> None:
        self.http_response = http_response
        self._client = client
        self._operation = operation
        self._meaning = meaning
        self._readers: list[AsyncGenerator[Any, None]] = []  # what may be half-read when the response is closed
        self._streams: list[Any] = []
        # A stream is made at once, because it is what releases the connection when nobody refers to it any more.
        self._meant = [self._opened(meaning(http_response))] if streamed else []

    @property
    def status_code(self) -> int:
        """The status, from 200 to 299."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The headers."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request, for questions about it."""
        return self._client._service.errors.request_id_of(self.http_response)  # pyright: ignore[reportPrivateUsage]

    @property
    def http_request(self) -> httpx2.Request:
        """The request that was answered: of several attempts, the last."""
        return self.http_response.request

    @property
    def url(self) -> httpx2.URL:
        """The URL of the request."""
        return self.http_request.url

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self.http_request.method

    @property
    def retries_taken(self) -> int:
        """How often the request was tried again."""
        taken: int = self.http_response.extensions.get("retries_taken", 0)
        return taken

    @property
    def elapsed(self) -> timedelta:
        """The time from the sending of the last attempt to the end of its response.

        Raises:
            RuntimeError: The response has not ended: its body was neither read nor given up.
        """
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the response has ended and its connection was given back."""
        return self.http_response.is_closed

    @property
    def content(self) -> bytes:
        """The body, decompressed.

        Raises:
            httpx2.ResponseNotRead: It was not read.
        """
        return self.http_response.content

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} of {self.method} {safe_url(self.url)}>"

    def _needs_body(self, to: Any) -> bool:
        """Whether the body has to be read before it can be a `to`."""
        return not self._meant if to is NOT_GIVEN else not _is_stream(to)

    def _parsed(self, to: Any) -> Any:
        """What the response means, or its body as a `to`."""
        if to is NOT_GIVEN:
            # Made once: a stream has only one body to read, and a result is what the user may change.
            self._meant = self._meant or [self._meaning(self.http_response)]
            return self._meant[0]
        if _is_stream(to):
            stream_class, event_type = event_type_of(to, Any)
            service = self._client._service  # pyright: ignore[reportPrivateUsage]
            format = self._operation.stream or service.stream
            return stream_class(response=self.http_response, format=format, event_type=event_type, client=self._client)
        return result_of(self._client, self.http_response, to, result_kind(to))

    def _opened(self, stream: Any) -> Any:
        self._streams.append(stream)
        return stream

    def _json(self) -> Any:
        try:
            return from_json(self.content)
        except ValueError as error:
            secrets = self._client._secrets  # pyright: ignore[reportPrivateUsage]
            text = shorten(redact(self.http_response.text, secrets))
            raise APIResponseValidationError(self.http_response, text, message="The response is not JSON.") from error

    @contextmanager
    def _reading(self) -> Generator[None, None, None]:
        """Within it, what goes wrong with the connection is an error of this package."""
        try:
            yield
        except (httpx2.RequestError, OSError) as error:
            raise connection_error(error, self._client._secrets) from error  # pyright: ignore[reportPrivateUsage]


def _is_stream(type_: Any) -> bool:
    stream_class = event_type_of(type_, None)[0]
    return isinstance(stream_class, type) and issubclass(cast(type[Any], stream_class), (Incoming, AsyncIncoming))
