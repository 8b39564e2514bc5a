"""The package and its client classes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkgen.settings.own import MixinSettings


@dataclass(frozen=True)
class PackageSettings:
    """The package that users install and import."""

    name: str
    distribution: str
    version: str
    license: str
    """An SPDX expression; may be empty."""
    description: str
    """One line; may be empty."""
    license_text: str
    """May be empty."""
    origin: str = "#/package"


@dataclass(frozen=True)
class BaseUrlSettings:
    """Where the API is."""

    default: str
    """Absolute; empty where the document names no server, so that users must."""
    env: str
    origin: str = "#/client/base_url"


@dataclass(frozen=True)
class AuthSettings:
    """One secret of a client: a security scheme of the document, and where the client gets it."""

    argument: str
    scheme: str
    env: str
    """May be empty."""
    origin: str
    part: str = ""
    """Which of several values of the scheme it is; empty where the scheme has one."""
    in_body: bool = False
    token_url: str = ""
    """Empty to take it from the document."""
    scopes: tuple[str, ...] | None = None
    """`None` to take them from the document."""


@dataclass(frozen=True)
class ClientSettings:
    """The client classes; times are in seconds."""

    name: str
    error: str
    base_url: BaseUrlSettings
    log_env: str
    headers: Mapping[str, str]
    timeout: float
    connect_timeout: float
    auth: tuple[AuthSettings, ...]
    origin: str = "#/client"
    mixin: MixinSettings | None = None
