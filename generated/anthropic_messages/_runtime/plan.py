"""What depends on client and operation alone, so that it is made once: the URL, the headers, the timeout."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import httpx2

from .headers import Fields, raw_headers

if TYPE_CHECKING:
    from .access_token import AccessToken


class Plan:
    """What the requests of one operation have in common.

    Args:
        url_template: The path of the operation, for those who watch requests.
        authorized: Whether the headers hold credentials, or none are wanted.
        token: The access token to send, which may have to be asked for.
        limited: Whether an answer that takes very long is refused.
    """

    __slots__ = ("url", "query", "fields", "headers", "extensions", "authorized", "limited", "secrets", "token")

    def __init__(
        self,
        *,
        url: httpx2.URL,
        query: Mapping[str, Any],
        fields: Fields,
        timeout: httpx2.Timeout,
        url_template: str,
        authorized: bool,
        limited: bool,
        secrets: tuple[str, ...],
        token: AccessToken | None,
    ) -> None:
        self.url = url
        self.query = query
        self.fields = fields
        self.headers = httpx2.Headers(raw_headers(fields), encoding="latin-1")
        self.extensions = {"timeout": timeout.as_dict(), "url_template": url_template}
        self.authorized = authorized
        self.limited = limited
        self.secrets = secrets
        self.token = token
