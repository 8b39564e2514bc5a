"""An operation: one thing that a client can ask of the API."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sdkgen.api.auth import Need
from sdkgen.api.definitions import Field
from sdkgen.api.paging import Paging
from sdkgen.api.retry import Retry
from sdkgen.api.streaming import EventStream, StreamHelper
from sdkgen.api.structured import Structured
from sdkgen.api.types import Scalar, Type


class Location(StrEnum):
    """Where a parameter travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True)
class Parameter:
    """One value outside the body."""

    name: str
    """The name on the wire."""
    argument: str
    """The words of the argument's name, after the settings' renames."""
    location: Location
    type: Type
    required: bool
    style: str
    explode: bool
    description: str
    deprecated: bool
    origin: str
    default: Scalar = None
    reserved: bool = False
    """Whether characters that have a meaning in URLs are sent as they are."""


class BodyKind(StrEnum):
    """How a body is written."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    JSON_LINES = "json-lines"
    TEXT = "text"
    BINARY = "binary"


@dataclass(frozen=True)
class Encoding:
    """How a property of a form is written, where the document says so."""

    name: str
    media_type: str
    """Empty where a style says how."""
    style: str
    explode: bool
    reserved: bool
    headers: tuple[Parameter, ...] = ()
    """Of the part that the property is, in a multipart form."""


@dataclass(frozen=True)
class Body:
    """What an operation sends."""

    kind: BodyKind
    media_type: str
    type: Type
    required: bool
    fields: tuple[Field, ...] | None
    """The properties that become arguments of their own; `None` where the body is one argument."""
    description: str
    origin: str
    encodings: tuple[Encoding, ...] = ()
    """Of a form or its parts."""


class ResultKind(StrEnum):
    """How a successful response is read."""

    JSON = "json"
    OPTIONAL_JSON = "optional-json"
    """JSON, or no content at all."""
    JSON_LINES = "json-lines"
    EVENTS = "events"
    TEXT = "text"
    BINARY = "binary"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Result:
    """What an operation gives."""

    kind: ResultKind
    media_type: str
    type: Type
    description: str
    origin: str


@dataclass(frozen=True)
class ResponseExample:
    """A successful response that the document shows."""

    name: str
    status: int
    media_type: str
    """Empty where the response has no body."""
    value: object
    """A JSON value; text where the media type is not JSON."""
    origin: str


@dataclass(frozen=True)
class Failure:
    """A response that is an error."""

    status: str
    """A code, a range such as `4XX`, or `default`."""
    type: Type
    """What its body holds."""
    description: str
    origin: str


@dataclass(frozen=True)
class LongRunning:
    """Lets a client refuse a call without streaming that would outlast its timeout."""

    argument: str
    """The body property that says how much will be made."""
    per_hour: int
    """How much of it an hour makes."""


@dataclass(frozen=True)
class Operation:
    """One method of a resource."""

    name: str
    """The method's name, in snake_case words."""
    verb: str
    """The HTTP method, in upper case."""
    path: str
    """The path template of the document, with its `{parameters}`."""
    summary: str
    description: str
    deprecated: bool
    auth: Need
    parameters: tuple[Parameter, ...]
    body: Body | None
    result: Result
    failures: tuple[Failure, ...]
    stream: EventStream | None
    """Present where an argument of the call turns the result into a stream of events."""
    helper: StreamHelper | None
    """Present where a second method builds the result from the stream."""
    long_running: LongRunning | None
    examples: tuple[tuple[str, object], ...]
    """Request bodies that the document gives as examples, by name."""
    shown: tuple[ResponseExample, ...]
    """Successful responses that the document gives as examples."""
    origin: str
    paging: Paging | None = None
    """Present where the result is one page of a list."""
    retry: Retry | None = None
    """What is tried again, where it differs from the rest of the API."""
    structured: Structured | None = None
    """Present where a second method reads the text of the result as a type of the caller's."""
    arguments: str = ""
    """The name of a record of its arguments, where there is to be one."""
    server: str = ""
    """The URL of its server, without a slash at its end, where that is another than the API's."""
