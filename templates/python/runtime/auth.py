"""How a client proves who it is: one class for each way of sending a credential."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote_plus

if TYPE_CHECKING:
    from .access_token import AccessToken


class Credential:
    """What a client can have to prove who it is: a secret, or several values that belong together.

    Args:
        arguments: The arguments and attributes of the client that hold its values, and the environment variables that
            are read where one is `None`; these may be empty.
        header: The header that carries it; may be empty.
    """

    def __init__(self, arguments: Mapping[str, str], header: str = "") -> None:
        self.arguments = arguments
        self.header = header

    def headers(self, given: Sequence[str]) -> dict[str, str]:
        """The headers that carry the values."""
        return {}

    def query(self, given: Sequence[str]) -> dict[str, str]:
        """The query parameters that carry the values."""
        return {}

    def secrets(self, given: Sequence[str]) -> Sequence[str]:
        """Those of the values, and of what is made from them, that no text may show."""
        return given

    def token(self, given: Sequence[str], base_url: str) -> AccessToken | None:
        """The access token that the values are exchanged for, where they are not sent themselves."""
        return None

    def stand_in(self) -> Credential:
        """What takes its place in tests, where nothing can be exchanged."""
        return self


class HeaderKey(Credential):
    """A secret in a header of its own."""

    def __init__(self, argument: str, env: str, header: str) -> None:
        super().__init__({argument: env}, header)

    def headers(self, given: Sequence[str]) -> dict[str, str]:
        return {self.header: given[0]}


class QueryKey(Credential):
    """A secret in the query string."""

    def __init__(self, argument: str, env: str, parameter: str) -> None:
        super().__init__({argument: env})
        self.parameter = parameter

    def query(self, given: Sequence[str]) -> dict[str, str]:
        return {self.parameter: given[0]}


class CookieKey(Credential):
    """A secret in a cookie."""

    def __init__(self, argument: str, env: str, cookie: str) -> None:
        super().__init__({argument: env}, "Cookie")
        self.cookie = cookie

    def headers(self, given: Sequence[str]) -> dict[str, str]:
        return {self.header: f"{self.cookie}={given[0]}"}


class BearerToken(Credential):
    """A token in the `Authorization` header."""

    def __init__(self, argument: str, env: str) -> None:
        super().__init__({argument: env}, "Authorization")

    def headers(self, given: Sequence[str]) -> dict[str, str]:
        return {self.header: f"Bearer {given[0]}"}


class BasicAuth(Credential):
    """A user name and a password, the values in this order, in the `Authorization` header."""

    def __init__(self, arguments: Mapping[str, str]) -> None:
        super().__init__(arguments, "Authorization")

    def headers(self, given: Sequence[str]) -> dict[str, str]:
        return {self.header: basic(*given)}

    def secrets(self, given: Sequence[str]) -> Sequence[str]:
        return (given[1], basic(*given).partition(" ")[2] if given[1] else "")


class ClientCredentials(Credential):
    """The id and the secret of an OAuth 2.0 client, the values in this order, exchanged for an access token.

    Args:
        arguments: As for any credential.
        token_url: Where the token comes from, absolute or relative to the base URL.
        scopes: What the token is to be good for; the server decides where there are none.
        in_body: Whether id and secret go into the body of the request, and not into its `Authorization` header.
    """

    def __init__(
        self, arguments: Mapping[str, str], token_url: str, scopes: tuple[str, ...] = (), in_body: bool = False
    ) -> None:
        super().__init__(arguments, "Authorization")
        self.token_url = token_url
        self.scopes = scopes
        self.in_body = in_body

    def secrets(self, given: Sequence[str]) -> Sequence[str]:
        return (given[1],)

    def token(self, given: Sequence[str], base_url: str) -> AccessToken | None:
        from .access_token import AccessToken

        name, secret = given
        fields = {"grant_type": "client_credentials"}
        if self.scopes:
            fields["scope"] = " ".join(self.scopes)
        headers: dict[str, str] = {}
        if self.in_body:
            fields.update(client_id=name, client_secret=secret)
        else:
            # RFC 6749, 2.3.1: encoded first, so that a colon in the id is not taken for the one between the two.
            headers[self.header] = basic(quote_plus(name), quote_plus(secret))
        return AccessToken(base_url, self.token_url, headers, fields, (secret,))

    def stand_in(self) -> Credential:
        return _Exchanged(self.arguments, self.header)


class _Exchanged(Credential):
    """In place of values that would be exchanged for a token."""

    def headers(self, given: Sequence[str]) -> dict[str, str]:
        return {self.header: "Bearer test-token"}


def basic(name: str, password: str) -> str:
    """The value of a header that carries a name and a password."""
    return f"Basic {base64.b64encode(f'{name}:{password}'.encode()).decode('ascii')}"


def missing_credentials_text(credentials: tuple[Credential, ...], alternatives: Sequence[Sequence[str]]) -> str:
    """What to tell somebody who gave no credential, or not all that go together."""
    envs = {argument: env for credential in credentials for argument, env in credential.arguments.items()}
    ways = [" and ".join(_told(argument, envs.get(argument, "")) for argument in one) for one in alternatives]
    headers = sorted({credential.header for credential in credentials if credential.header})
    by_hand = f" To send none, set {' and '.join(headers)} to `omit`." if headers else ""
    either = ", or " if any(len(one) > 1 for one in alternatives) else " or "
    return f"No credentials: give the client {either.join(ways)}.{by_hand}"


def _told(argument: str, env: str) -> str:
    return f"`{argument}` (or {env})" if env else f"`{argument}`"
