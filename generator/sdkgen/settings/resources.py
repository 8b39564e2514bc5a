"""Resources: the tree of methods that a client has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sdkgen.settings.own import MixinSettings
from sdkgen.settings.streaming import HelperSettings, StreamSettings
from sdkgen.settings.structured import StructuredSettings


@dataclass(frozen=True)
class LongRunningSettings:
    """How to tell that a call without a stream would take too long."""

    argument: str
    per_hour: int
    origin: str


@dataclass(frozen=True)
class MethodSettings:
    """One method of a resource."""

    name: str
    operation: str
    """As written: an operationId, or `POST /path`."""
    target: str
    """The operation's origin in the document, such as `#/paths/~1messages/post`."""
    description: str
    """Instead of the document's; may be empty."""
    stream: StreamSettings | None
    long_running: LongRunningSettings | None
    origin: str
    structured: StructuredSettings | None = None
    retry: Mapping[str, Any] | None = None
    """What differs from the settings for all operations, by the names of `RetrySettings`."""
    paging: str | None = None
    """The name of a style; `None` where the shapes of parameters and result decide, empty where there is no paging."""
    is_whole: bool = False
    """Whether no stream is asked for, whatever the document shows."""
    arguments: str = ""
    """The name of a type of its arguments, where there is to be one."""


@dataclass(frozen=True)
class ResourceSettings:
    """A group of methods, and of further groups."""

    name: str
    path: tuple[str, ...]
    """The names from the client down to this resource."""
    description: str
    methods: tuple[MethodSettings, ...]
    helpers: tuple[HelperSettings, ...]
    resources: tuple[ResourceSettings, ...]
    origin: str
    mixin: MixinSettings | None = None

    def walk(self) -> Iterator[ResourceSettings]:
        """This resource and everything below it, parents first."""
        yield self
        for resource in self.resources:
            yield from resource.walk()


@dataclass(frozen=True)
class IgnoreSettings:
    """An operation that is left out on purpose."""

    operation: str
    target: str
    """Its origin in the document."""
    reason: str
    origin: str
