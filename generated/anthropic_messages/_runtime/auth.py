"""How a client proves who it is: one class for each way of sending a credential."""

from __future__ import annotations

import base64


class Credential:
    """A secret that a client can have.

    Args:
        argument: The argument and attribute of the client that holds it.
        env: The environment variable that is read where the argument is `None`; may be empty.
        header: The header that carries it; may be empty.
    """

    def __init__(self, argument: str, env: str, header: str = "") -> None:
        self.argument = argument
        self.env = env
        self.header = header

    def headers(self, secret: str) -> dict[str, str]:
        """The headers that carry the secret."""
        return {}

    def query(self, secret: str) -> dict[str, str]:
        """The query parameters that carry the secret."""
        return {}


class HeaderKey(Credential):
    """A secret in a header of its own."""

    def headers(self, secret: str) -> dict[str, str]:
        return {self.header: secret}


class QueryKey(Credential):
    """A secret in the query string."""

    def __init__(self, argument: str, env: str, parameter: str) -> None:
        super().__init__(argument, env)
        self.parameter = parameter

    def query(self, secret: str) -> dict[str, str]:
        return {self.parameter: secret}


class CookieKey(Credential):
    """A secret in a cookie."""

    def __init__(self, argument: str, env: str, cookie: str) -> None:
        super().__init__(argument, env, "Cookie")
        self.cookie = cookie

    def headers(self, secret: str) -> dict[str, str]:
        return {self.header: f"{self.cookie}={secret}"}


class BearerToken(Credential):
    """A token in the `Authorization` header."""

    def __init__(self, argument: str, env: str) -> None:
        super().__init__(argument, env, "Authorization")

    def headers(self, secret: str) -> dict[str, str]:
        return {self.header: f"Bearer {secret}"}


class BasicAuth(Credential):
    """A user name and a password, given as `name:password`, in the `Authorization` header."""

    def __init__(self, argument: str, env: str) -> None:
        super().__init__(argument, env, "Authorization")

    def headers(self, secret: str) -> dict[str, str]:
        return {self.header: f"Basic {base64.b64encode(secret.encode()).decode('ascii')}"}


def missing_credentials_text(credentials: tuple[Credential, ...]) -> str:
    """What to tell somebody who gave no credential."""
    ways = [
        f"`{credential.argument}`" + (f" (or {credential.env})" if credential.env else "") for credential in credentials
    ]
    headers = sorted({credential.header for credential in credentials if credential.header})
    by_hand = f" To send none, set {' and '.join(headers)} to `omit`." if headers else ""
    return f"No credentials: give the client {' or '.join(ways)}.{by_hand}"
