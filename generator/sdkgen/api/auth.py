"""Auth: how a client proves who it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeAlias


@dataclass(frozen=True)
class ApiKey:
    """A secret in a header, a query parameter or a cookie."""

    location: Literal["header", "query", "cookie"]
    name: str


@dataclass(frozen=True)
class Bearer:
    """A token in the `Authorization` header."""


@dataclass(frozen=True)
class Basic:
    """A user name and a password in the `Authorization` header."""


@dataclass(frozen=True)
class ClientCredentials:
    """The id and secret of an OAuth 2.0 client, which are exchanged for an access token."""

    token_url: str
    """Absolute, or relative to the server."""
    scopes: tuple[str, ...]
    """What is asked for; empty to leave it to the server."""
    in_body: bool
    """Whether id and secret go into the body of the request, and not into its `Authorization` header."""


class Need(StrEnum):
    """Whether an operation wants a credential."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    """One is sent if there is one."""
    NONE = "none"
    """None is sent."""


AuthScheme: TypeAlias = ApiKey | Bearer | Basic | ClientCredentials


@dataclass(frozen=True)
class Secret:
    """One of the values of a credential, and where a user of the SDK gives it."""

    argument: str
    """The name of the client's argument, in snake_case words."""
    env: str
    """The environment variable that is read where the argument is missing; may be empty."""


@dataclass(frozen=True)
class Credential:
    """One way to authenticate."""

    name: str
    """The key of the document's security scheme."""
    secrets: tuple[Secret, ...]
    """What it is made of, in the order that its scheme has: name and password, id and secret, or one alone."""
    scheme: AuthScheme
    description: str
    origin: str
