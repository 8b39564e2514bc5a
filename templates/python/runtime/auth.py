"""How a client proves who it is: one class for each way of sending a credential."""

from __future__ import annotations

import base64
from typing import NamedTuple, TypeAlias


class HeaderKey(NamedTuple):
    """A secret in a header of its own."""

    argument: str
    """The argument and attribute of the client that holds it."""
    env: str
    """The environment variable that is read where the argument is `None`; may be empty."""
    header: str

    def headers(self, secret: str) -> dict[str, str]:
        return {self.header: secret}

    def query(self, secret: str) -> dict[str, str]:
        return {}


class QueryKey(NamedTuple):
    """A secret in the query string."""

    argument: str
    env: str
    parameter: str
    header: str = ""

    def headers(self, secret: str) -> dict[str, str]:
        return {}

    def query(self, secret: str) -> dict[str, str]:
        return {self.parameter: secret}


class CookieKey(NamedTuple):
    """A secret in a cookie."""

    argument: str
    env: str
    cookie: str
    header: str = "Cookie"

    def headers(self, secret: str) -> dict[str, str]:
        return {self.header: f"{self.cookie}={secret}"}

    def query(self, secret: str) -> dict[str, str]:
        return {}


class BearerToken(NamedTuple):
    """A token in the `Authorization` header."""

    argument: str
    env: str
    header: str = "Authorization"

    def headers(self, secret: str) -> dict[str, str]:
        return {self.header: f"Bearer {secret}"}

    def query(self, secret: str) -> dict[str, str]:
        return {}


class BasicAuth(NamedTuple):
    """A user name and a password, given as `name:password`, in the `Authorization` header."""

    argument: str
    env: str
    header: str = "Authorization"

    def headers(self, secret: str) -> dict[str, str]:
        return {self.header: f"Basic {base64.b64encode(secret.encode()).decode('ascii')}"}

    def query(self, secret: str) -> dict[str, str]:
        return {}


Credential: TypeAlias = HeaderKey | QueryKey | CookieKey | BearerToken | BasicAuth


def missing_credentials_text(credentials: tuple[Credential, ...]) -> str:
    """What to tell somebody who gave no credential."""
    ways = [
        f"`{credential.argument}`" + (f" (or {credential.env})" if credential.env else "") for credential in credentials
    ]
    headers = sorted({credential.header for credential in credentials if credential.header})
    by_hand = f" To send none, set {' and '.join(headers)} to `omit`." if headers else ""
    return f"No credentials: give the client {' or '.join(ways)}.{by_hand}"
