"""The whole API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.api.auth import Credential, Need
from sdkgen.api.definitions import Definition
from sdkgen.api.errors import Errors
from sdkgen.api.operations import Operation
from sdkgen.api.retry import Retry
from sdkgen.api.webhooks import Webhooks


@dataclass(frozen=True)
class Resource:
    """A group of operations, and of further groups."""

    name: str
    """The name in snake_case words, as an attribute of its parent."""
    path: tuple[str, ...]
    """The names from the client down to this resource."""
    description: str
    operations: tuple[Operation, ...]
    children: tuple[Resource, ...]

    def walk(self) -> Iterator[Resource]:
        """This resource and everything below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True)
class Server:
    """Where the API is."""

    url: str
    env: str
    """The environment variable that overrides it; may be empty."""


@dataclass(frozen=True)
class Note:
    """Something the document says that the SDK expresses only in part."""

    origin: str
    rule: str
    message: str


@dataclass(frozen=True)
class Retired:
    """Values of an argument that have an end of life."""

    argument: str
    """The name on the wire of a body's property, or of a parameter."""
    values: tuple[tuple[str, str], ...]
    """Each value, and the date of its end."""


@dataclass(frozen=True)
class Api:
    """What a document says, with the settings applied."""

    title: str
    version: str
    description: str
    server: Server
    headers: tuple[tuple[str, str], ...]
    """Headers that every request carries."""
    credentials: tuple[Credential, ...]
    alternatives: tuple[tuple[Credential, ...], ...]
    """Those that go together; a request needs one of these. Empty where any credential is enough."""
    auth: Need
    """What operations want that say nothing of their own."""
    resources: tuple[Resource, ...]
    definitions: Mapping[str, Definition]
    errors: Errors
    retry: Retry
    notes: tuple[Note, ...]
    retired: tuple[Retired, ...] = ()
    webhooks: Webhooks | None = None

    def walk(self) -> Iterator[Resource]:
        """Every resource, parents first."""
        for resource in self.resources:
            yield from resource.walk()
