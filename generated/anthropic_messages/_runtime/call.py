"""A call: everything about a request that stays the same over its attempts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2

from .error_format import ErrorFormat
from .retry import RetryPolicy

if TYPE_CHECKING:
    from .access_token import AccessToken


class Call:
    """One call, ready to be sent as often as it takes."""

    __slots__ = (
        "auth",
        "content",
        "deadline",
        "errors",
        "extensions",
        "files",
        "follow_redirects",
        "headers",
        "max_retries",
        "merge",
        "replayable",
        "retry",
        "secrets",
        "stream",
        "token",
        "url",
        "verb",
    )

    def __init__(
        self,
        *,
        verb: str,
        url: httpx2.URL,
        headers: httpx2.Headers,
        extensions: dict[str, Any],
        retry: RetryPolicy,
        max_retries: int,
        errors: ErrorFormat,
        secrets: tuple[str, ...],
        stream: bool,
        follow_redirects: bool,
    ) -> None:
        self.verb = verb
        self.url = url
        self.headers = headers
        self.extensions = extensions
        self.retry = retry
        self.max_retries = max_retries
        self.errors = errors
        self.secrets = secrets
        self.stream = stream
        self.follow_redirects = follow_redirects
        self.content: Any = None
        self.files: Any = None
        self.replayable = True
        self.merge = True
        self.auth = True
        self.token: AccessToken | None = None
        self.deadline: float | None = None

    def request(self, client: httpx2.Client | httpx2.AsyncClient, retries_taken: int) -> httpx2.Request:
        """The request of one attempt.

        Raises:
            httpx2.InvalidURL, UnicodeError: What was given cannot be a request.
        """
        headers, extensions = self.headers, self.extensions
        if retries_taken:
            extensions = {**extensions, "retries_taken": retries_taken}
            if self.retry.count_header in headers:
                headers = headers.copy()
                headers[self.retry.count_header] = str(retries_taken)
        if not self.merge and self.files is None and (self.content is None or type(self.content) is bytes):
            return self._plain_request(client, headers, extensions)
        return client.build_request(
            self.verb,
            self.url,
            content=self.content,
            files=self.files,
            # The client's own parameters would take the place of those of the URL.
            params=self.url.params if client.params and self.url.query else None,
            headers=headers,
            extensions=extensions,
        )

    def _plain_request(
        self, client: httpx2.Client | httpx2.AsyncClient, headers: httpx2.Headers, extensions: dict[str, Any]
    ) -> httpx2.Request:
        # With a stream, httpx2 takes the headers as they are, instead of finding out what is missing.
        content = self.content
        jar = client.cookies
        request = httpx2.Request(
            self.verb,
            self.url,
            headers=headers,
            # A jar knows hosts but no ports, so that it takes another server of the same host for the same one.
            cookies=jar if jar and self.auth else None,
            stream=httpx2.ByteStream(content or b""),
            extensions=extensions,
        )
        if content is not None or self.verb in ("POST", "PUT", "PATCH"):
            request.headers["Content-Length"] = str(len(content or b""))
        request.read()
        return request
