"""What is known of an operation before it is called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from .retry import RetryPolicy
from .shapes import is_mapping
from .styles import Styles

BodyKind: TypeAlias = Literal["json", "form", "multipart", "lines", "raw"]
Auth: TypeAlias = Literal["required", "optional", "none"]
ResultKind: TypeAlias = Literal["json", "optional json", "lines", "text", "bytes", "nothing"]


class StreamFormat:
    """How the events of a streamed response are marked.

    Args:
        argument: The property of the body that asks for the stream; empty where the operation always streams.
        accept: The media type that is asked for.
        tag: The property that names an event's kind.
        terminal: Events after which the stream is complete; a stream that lacks one is truncated.
        skip: Events that carry nothing.
        error: Events that stand for a failed response.
        done: Data, other than JSON, after which the stream is complete; where nothing says what its end is, `[DONE]` is
            accepted.
    """

    __slots__ = ("accept", "argument", "tag", "terminal", "skip", "error", "done")

    def __init__(
        self,
        argument: str = "stream",
        tag: str = "type",
        terminal: tuple[str, ...] = (),
        skip: tuple[str, ...] = (),
        error: tuple[str, ...] = (),
        done: str = "",
        accept: str = "text/event-stream",
    ) -> None:
        self.accept = accept
        self.argument = argument
        self.tag = tag
        self.terminal = terminal
        self.skip = skip
        self.error = error
        self.done = done


class NonStreamingLimit:
    """How long an answer may take that is not streamed.

    Args:
        argument: The property of the body that says how much is wanted at most.
        per_hour: How much of it the API produces in an hour.
        seconds: How long an answer may take.
    """

    __slots__ = ("argument", "per_hour", "seconds")

    def __init__(self, argument: str, per_hour: float, seconds: float = 600.0) -> None:
        self.argument = argument
        self.per_hour = per_hour
        self.seconds = seconds

    def check(self, body: Any) -> None:
        """Refuses a body whose answer may take longer.

        Raises:
            ValueError: It may.
        """
        wanted = body.get(self.argument) if is_mapping(body) else None
        if isinstance(wanted, (int, float)) and 3600 * wanted / self.per_hour > self.seconds:
            raise ValueError(
                f"With {self.argument}={wanted} the answer may take longer than {self.seconds / 60:g} minutes, more "
                "than a connection can be expected to stay open in silence. Stream it, or give a `timeout`."
            )


class Operation:
    """One operation of the API.

    Args:
        verb: The HTTP method.
        path: The path, with `{name}` for each of its parameters.
        accept: The media type that is asked for.
        body: How the body is written.
        media_type: The media type of the body, where its kind has no usual one or this is another.
        optional_body: Whether a body in which nothing was given is left out.
        result: How a successful response is read.
        styles: How parameters and properties of a form are written, where it is not as usual.
        part_types: The media types of the parts of a form, where they are not as usual.
        stream: Present where the result can be a stream of events.
        limit: Present where long answers must be streamed.
        auth: Whether it wants a credential, where it differs from the rest of the API.
        retry: What may be tried again, where it differs from the rest of the API.
        items: Where a page of its list has the items, if its class does not know.
        server: Where it is, if not where the rest of the API is; a client that has another base URL goes there instead.
    """

    # Compared and hashed by identity, so that what a client prepares for an operation is found at once.
    __slots__ = (
        "accept",
        "auth",
        "body",
        "items",
        "limit",
        "media_type",
        "optional_body",
        "part_types",
        "path",
        "result",
        "retry",
        "server",
        "stream",
        "styles",
        "verb",
    )

    def __init__(
        self,
        verb: str,
        path: str,
        *,
        accept: str = "application/json",
        body: BodyKind = "json",
        media_type: str = "",
        optional_body: bool = False,
        result: ResultKind = "json",
        styles: Styles | None = None,
        part_types: Mapping[str, str] | None = None,
        stream: StreamFormat | None = None,
        limit: NonStreamingLimit | None = None,
        auth: Auth | None = None,
        retry: RetryPolicy | None = None,
        items: tuple[str, ...] = (),
        server: str = "",
    ) -> None:
        self.verb = verb
        self.path = path
        self.accept = accept
        self.body: BodyKind = body
        self.media_type = media_type
        self.optional_body = optional_body
        self.result: ResultKind = result
        self.styles: Styles = styles or {}
        self.part_types: Mapping[str, str] = part_types or {}
        self.stream = stream
        self.limit = limit
        self.auth = auth
        self.retry = retry
        self.items = items
        self.server = server

    def __repr__(self) -> str:
        return f"Operation({self.verb!r}, {self.path!r})"
