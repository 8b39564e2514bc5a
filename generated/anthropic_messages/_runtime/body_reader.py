"""What reading a body piece by piece comes to, whatever the pieces are: its failures, its end. Reads nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Generic, NoReturn, Protocol, TypeVar

import httpx2

from .errors import (
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    StreamTruncatedError,
    request_of,
    shorten,
)
from .one_of import LENIENT, STRICT
from .parse import validator_of
from .service import Service
from .unknown import Unknown

T = TypeVar("T")


class StreamClient(Protocol):
    """What a stream needs to know of the client that opened it."""

    _service: Service
    _strict_response_validation: bool
    on_unknown: Callable[[Unknown], object] | None

    @property
    def _secrets(self) -> tuple[str, ...]: ...


class BodyReader(Generic[T]):
    """Reads the body of one response, chunk by chunk.

    Args:
        response: The response, of which only the headers are looked at.
        item_type: The type of one piece.
        client: Whose response it is.
    """

    piece: ClassVar[str]
    """What errors call a piece."""
    complete: bool = False
    """Whether the body has come to its proper end."""
    error: Exception | None = None
    """Why reading failed."""
    closed: bool = False
    """Whether the user gave the stream up."""

    def __init__(self, response: httpx2.Response, item_type: object, client: StreamClient) -> None:
        self._response = response
        self._item_type = item_type
        self._client = client
        self._service = client._service  # pyright: ignore[reportPrivateUsage]
        self.strict = client._strict_response_validation  # pyright: ignore[reportPrivateUsage]
        self._validate = validator_of(item_type).validate_json
        self._context = STRICT if self.strict else LENIENT
        self._watch: Callable[[Any], None] | None = None
        if client.on_unknown is not None:
            from .noticing import teller

            self._watch = teller(client.on_unknown, response)
        self._last: tuple[T, ...] = ()  # handed out apart, so that the connection can be released before it is

    def items(self, chunk: bytes) -> Iterator[T]:
        """The pieces that `chunk` completes, except the last one of the body: see `take_last`."""
        raise NotImplementedError

    def end(self) -> None:
        """The body is over; what is wrong with that is raised."""
        raise NotImplementedError

    def take_last(self) -> tuple[T, ...]:
        """The piece that completed the body, if it has one that was not taken yet."""
        last, self._last = self._last, ()
        return last

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request."""
        return self._service.errors.request_id_of(self._response)

    def fail(self, error: BaseException) -> NoReturn:
        """Raises what an error that happened while the response was read means to the user; it is remembered."""
        if not isinstance(error, Exception):
            self.closed = True
            raise error
        failure = self.error = self._translate(error)
        if failure is error:
            raise error
        raise failure from error

    def check(self) -> None:
        """Raises why the stream failed, if it did, so that a second look at it does not pass for its proper end."""
        if self.error is not None:
            raise self.error
        if self.closed and not self.complete:
            self.fail(httpx2.StreamClosed())

    @property
    def _secrets(self) -> tuple[str, ...]:
        return self._client._secrets  # pyright: ignore[reportPrivateUsage]

    def _translate(self, error: Exception) -> Exception:
        response = self._response
        if isinstance(error, APIError) or not isinstance(error, (httpx2.HTTPError, httpx2.StreamError, OSError)):
            return error
        if self.closed:
            return self._truncated(f"The stream was closed before its last {self.piece}.")
        if isinstance(error, httpx2.TimeoutException):
            message = f"The next {self.piece} of the stream did not come in time."
            return APITimeoutError(request_of(response), message=message)
        if isinstance(error, httpx2.DecodingError):
            return APIResponseValidationError(response, message=f"The stream cannot be decompressed: {error}")
        reason = shorten(str(error) or type(error).__name__)
        return self._truncated(f"The stream ended before its last {self.piece}: {reason}")

    def _truncated(self, message: str) -> StreamTruncatedError:
        return StreamTruncatedError(message, response=self._response)
