"""Results of one JSON value a line: a stream that blocks and one that awaits, around the same reader."""

from __future__ import annotations

from typing import TypeVar

import httpx2

from .body_reader import StreamClient
from .line_reader import LineReader
from .operation import StreamFormat
from .stream import AsyncIncoming, Incoming

T = TypeVar("T")


class JSONLines(Incoming[T]):
    """The lines of a response, as they arrive. Iterate over it once, best inside `with`.

    The connection goes back to the client when the last line has arrived, the stream fails, is closed or is no longer
    referred to. Iterating again goes on where the iteration stopped; after a failure it raises the failure again.

    Raises:
        StreamTruncatedError: While iterating: the stream broke, ended in the middle of a line or was closed.
        APITimeoutError: While iterating: the next line did not come in time.
        APIResponseValidationError: While iterating: a line is not what the API promises; the text says which.
    """

    def __init__(
        self, *, response: httpx2.Response, event_type: object, client: StreamClient, format: StreamFormat | None = None
    ) -> None:
        super().__init__(response, LineReader(response, event_type, client))


class AsyncJSONLines(AsyncIncoming[T]):
    """The lines of a response, as they arrive. Iterate over it once, best inside `async with`.

    It behaves as `JSONLines` does and raises the same errors.
    """

    def __init__(
        self, *, response: httpx2.Response, event_type: object, client: StreamClient, format: StreamFormat | None = None
    ) -> None:
        super().__init__(response, LineReader(response, event_type, client))
