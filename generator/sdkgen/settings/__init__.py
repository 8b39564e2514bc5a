"""The settings: what `sdk.yaml` says about an SDK that the OpenAPI document cannot.

A plain mirror of the file, with defaults filled in. Every part keeps its `origin`, the JSON pointer into the file from
which any stage can report a place. What the keys mean is told once, in `load/sdk.schema.json`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from sdkgen.problems import Place, Problem
from sdkgen.settings.failures import EXCEPTIONS, ErrorSettings, RetrySettings
from sdkgen.settings.lock import METHOD, Lock, LockedName
from sdkgen.settings.own import LIB, MixinSettings
from sdkgen.settings.package import AuthSettings, BaseUrlSettings, ClientSettings, PackageSettings
from sdkgen.settings.paging import ANY_LIST, PagingSettings
from sdkgen.settings.paging import Style as PagingStyle
from sdkgen.settings.resources import IgnoreSettings, LongRunningSettings, MethodSettings, ResourceSettings
from sdkgen.settings.streaming import Action, EmitSettings, HelperSettings, RuleSettings, StreamSettings, TextSettings
from sdkgen.settings.structured import StructuredSettings
from sdkgen.settings.types import TypeName, TypeRule, TypeSettings
from sdkgen.settings.webhooks import WebhookSettings

__all__ = [
    "ANY_LIST",
    "Action",
    "AuthSettings",
    "BaseUrlSettings",
    "ClientSettings",
    "EXCEPTIONS",
    "EmitSettings",
    "ErrorSettings",
    "HelperSettings",
    "IgnoreSettings",
    "LIB",
    "Lock",
    "LockedName",
    "LongRunningSettings",
    "METHOD",
    "MethodSettings",
    "MixinSettings",
    "PackageSettings",
    "PagingSettings",
    "PagingStyle",
    "ResourceSettings",
    "RetrySettings",
    "RuleSettings",
    "Settings",
    "StreamSettings",
    "StructuredSettings",
    "TextSettings",
    "TypeName",
    "TypeRule",
    "TypeSettings",
    "WebhookSettings",
]


def _nowhere(pointer: str, key: bool) -> Place:
    raise LookupError(pointer)


@dataclass(frozen=True)
class Settings:
    """Everything that `sdk.yaml` says, and the defaults for what it leaves out."""

    package: PackageSettings
    client: ClientSettings
    retry: RetrySettings
    errors: ErrorSettings
    resources: tuple[ResourceSettings, ...]
    """Empty where the file has no tree: then the document's own structure decides."""
    ignore: tuple[IgnoreSettings, ...]
    parameters: Mapping[str, str]
    """Wire name -> argument name."""
    types: TypeSettings
    paging: tuple[PagingSettings, ...] | None = None
    """`None` where the file has no `paging`: then what the document shows decides."""
    retired: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    """Name on the wire -> value -> the date of its end of life."""
    webhooks: WebhookSettings | None = None
    lock: Lock = field(default_factory=Lock)
    """The names that were published: a file of its own, which the compiler writes itself."""
    locate: Callable[[str, bool], Place] = field(default=_nowhere, compare=False, repr=False)
    """Pointer -> place, of the value or (True) of its key."""

    def walk(self) -> Iterator[ResourceSettings]:
        """Every resource, parents first."""
        for resource in self.resources:
            yield from resource.walk()

    def problem(self, origin: str, rule: str, message: str, hint: str = "", *, key: bool = False) -> Problem:
        """A problem with the setting at an origin, or with its key."""
        return Problem(self.locate(origin, key), rule, message, hint, origin)

    def mixins(self) -> Iterator[MixinSettings]:
        """Every class of the user's from which a generated one derives."""
        found = [self.client.mixin, *(resource.mixin for resource in self.walk())]
        yield from (mixin for mixin in found if mixin is not None)
