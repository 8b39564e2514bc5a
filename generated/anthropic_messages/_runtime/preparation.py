"""From the arguments of a method to a call that can be sent."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import httpx2

from .arguments import RequestOptions, TimeoutArgument
from .auth import Credential, missing_credentials_text
from .call import Call
from .configuration import Configuration, H, checked_retries
from .content import headed, put_body
from .errors import MissingCredentialsError
from .headers import Fields, cookie_header, merge_headers, raw_headers, styled_headers
from .http_clients import is_pristine, timeout_of
from .operation import Operation
from .path import fill_path
from .plan import Plan
from .query import encode_query
from .redaction import HARMLESS
from .redirect import origin
from .retired import warn_of_retired
from .sentinels import NOT_GIVEN, is_absent
from .shapes import is_object

if TYPE_CHECKING:
    from .access_token import AccessToken

_MAX_PLANS = 256
_MEDIA_TYPES: Mapping[str, str | None] = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": None,  # its boundary is known only when it is written
}


class Preparation(Configuration[H]):
    """A configured client that turns arguments into calls."""

    def _prepare(
        self,
        operation: Operation,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        cookies: Mapping[str, Any] | None = None,
        body: Any = None,
        files: Any = None,
        part_headers: Mapping[str, Mapping[str, Any]] | None = None,
        streamed: bool = False,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Any = None,
        timeout: TimeoutArgument = NOT_GIVEN,
        address: httpx2.URL | None = None,
        options: RequestOptions | None = None,
    ) -> Call:
        """The call that these arguments describe.

        Raises:
            MissingCredentialsError: The API wants credentials and the client has none.
            TypeError, ValueError: An argument cannot be sent; the text says which.
        """
        if is_absent(body):
            body = None
        if operation.optional_body and is_object(body) and all(map(is_absent, body.values())):
            body = None
        if self._service.retired:
            warn_of_retired(self._service.retired, query, body if is_object(body) else None)
        has_body = body is not None or bool(extra_body) or files is not None
        key = (operation, has_body, streamed)
        # Taken once: if a setting changes meanwhile, a plan made from the old one is forgotten with them.
        plans = self._plans
        plan: Plan | None = plans.get(key)
        if plan is None:
            plan = self._plan(operation, has_body, streamed)
            if len(plans) >= _MAX_PLANS:
                plans.clear()
            plans[key] = plan
        styles = operation.styles
        if headers and "header" in styles:
            headers = styled_headers(headers, styles["header"])
        if cookies and (sent := cookie_header(cookies, styles.get("cookie"))):
            # Beside the cookie that is a credential, not in its place.
            _, own = plan.fields.get("cookie", ("", ""))
            headers = {**(headers or {}), "Cookie": f"{own}; {sent}" if own else sent}
        url, fields, extensions = plan.url, plan.headers, plan.extensions
        if path or query or extra_query:
            url = self._url(operation, path, {**plan.query, **(query or {}), **(extra_query or {})})
        if headers or extra_headers or not plan.authorized:
            fields = self._headers(plan, headers, extra_headers)
        if timeout is not NOT_GIVEN:
            extensions = {**extensions, "timeout": timeout_of(timeout, self._default_timeout).as_dict()}
        elif plan.limited and operation.limit is not None:
            operation.limit.check(body)
        call = Call(
            verb=operation.verb,
            url=url,
            headers=fields,
            extensions=extensions,
            retry=operation.retry or self._service.retry,
            max_retries=self.max_retries if operation.retry is None else operation.retry.at_most(self.max_retries),
            errors=self._service.errors,
            secrets=plan.secrets,
            stream=streamed,
            follow_redirects=self._client.follow_redirects,
        )
        if plan.token is not None and not _names_authorization(headers, extra_headers):
            call.token = plan.token
        call.merge = not (self._may_bypass and is_pristine(self._client))
        if streamed and operation.stream is not None and operation.stream.argument:
            given: Mapping[str, Any] = body or {}
            body = {**given, operation.stream.argument: True}
        if has_body:
            put_body(call, operation, body, extra_body, files, blocking=isinstance(self._client, httpx2.Client))
            if part_headers and call.files:
                call.files = headed(call.files, part_headers)
        if address is not None:
            self._send_to(call, address, plan)
        deadline = self.deadline
        if options:
            deadline = options.get("deadline", deadline)
            call.follow_redirects = options.get("follow_redirects", call.follow_redirects)
            call.max_retries = checked_retries(options.get("max_retries", call.max_retries))
        if deadline is not None:
            call.deadline = time.monotonic() + deadline
        return call

    def _send_to(self, call: Call, address: httpx2.URL, plan: Plan) -> None:
        """Lets a call go to a URL that the server gave. At another origin it carries nothing that may be secret."""
        if origin(address) == origin(call.url):
            missing = {name: value for name, value in plan.query.items() if name not in address.params}
            text = encode_query(missing)
            call.url = httpx2.URL(f"{address}{'&' if address.query else '?'}{text}") if text else address
            return
        fields = {name: value for name, value in call.headers.items() if name in HARMLESS}
        fields["host"] = address.netloc.decode("ascii")
        call.url, call.headers = address, httpx2.Headers(fields)
        call.auth = call.merge = False
        call.token = None

    def _plan(self, operation: Operation, has_body: bool, streamed: bool) -> Plan:
        # A URL of another server may be asked for, but not with the credentials of this one.
        home = self._home(operation)
        at_home = origin(httpx2.URL(self._address(home, operation.path))) == origin(httpx2.URL(home))
        auth = operation.auth or ("required" if self._service.auth_required else "optional")
        query: dict[str, Any] = {}
        secrets: dict[str, str] = {}
        token: AccessToken | None = None
        if at_home and auth != "none":
            for credential in self._service.credentials:
                given = self._given(credential)
                if given is not None:
                    query.update(credential.query(given))
                    secrets.update(credential.headers(given))
                    token = token or self._token(credential, given)
        query.update(self._custom_query)
        url = self._url(operation, None, query)
        fields = self._fields(operation, url, has_body, streamed, secrets)
        timeout = timeout_of(self.timeout, self._default_timeout)
        return Plan(
            url=url,
            query=query,
            fields=fields,
            timeout=timeout,
            url_template=operation.path,
            authorized=not at_home or auth != "required" or self._has_credentials(self._custom_headers),
            limited=not streamed and timeout == self._default_timeout,
            secrets=self._secrets,
            # A token that is given is not asked for.
            token=None if _names_authorization(secrets, self._custom_headers) else token,
        )

    def _token(self, credential: Credential, given: list[str]) -> AccessToken | None:
        """The token that these values are exchanged for, the same for all clients that share this one's connections."""
        key = (credential, *given, str(self._base_url))
        found = self._tokens.get(key)
        if found is None and (made := credential.token(given, str(self._base_url))) is not None:
            # Of threads that come here at once, all get the one that was first.
            found = self._tokens.setdefault(key, made)
        return found

    def _fields(
        self, operation: Operation, url: httpx2.URL, has_body: bool, streamed: bool, secrets: Mapping[str, str]
    ) -> Fields:
        accept = operation.accept
        if streamed and operation.result != "lines":
            accept = operation.stream.accept if operation.stream is not None else "text/event-stream"
        usual: dict[str, Any] = {
            "Host": url.netloc.decode("ascii"),
            "Accept": accept,
            "Accept-Encoding": self._client.headers.get("accept-encoding"),
            "Connection": self._client.headers.get("connection"),
            "Content-Type": (operation.media_type or _MEDIA_TYPES.get(operation.body)) if has_body else None,
            "User-Agent": self._user_agent,
        }
        retry = operation.retry or self._service.retry
        if retry.count_header:
            usual[retry.count_header] = "0"
        return merge_headers(usual, self._service.headers, secrets, self._custom_headers)

    def _headers(
        self, plan: Plan, headers: Mapping[str, Any] | None, extra: Mapping[str, Any] | None
    ) -> httpx2.Headers:
        if not plan.authorized and not self._has_credentials(headers, extra):
            raise MissingCredentialsError(
                missing_credentials_text(self._service.credentials, self._service.alternatives)
            )
        # An optional header parameter that is `None` was not given; it does not take out a default.
        given = {name: value for name, value in (headers or {}).items() if value is not None}
        fields = merge_headers(dict(plan.fields.values()), given, extra)
        return httpx2.Headers(raw_headers(fields), encoding="latin-1")

    def _has_credentials(self, *layers: Mapping[str, Any] | None) -> bool:
        for alternative in self._service.alternatives:
            values = [getattr(self, argument) for argument in alternative]
            if None not in values and any(values):
                return True
        # A header that somebody set by hand, or took out by hand, is an answer too.
        named = {name.lower() for layer in layers for name in layer or ()}
        return any(credential.header.lower() in named for credential in self._service.credentials)

    def _home(self, operation: Operation) -> str:
        """What the path of an operation is appended to."""
        if operation.server and str(self._base_url).rstrip("/") == self._service.base_url.rstrip("/"):
            return f"{operation.server}/"
        return str(self._base_url)

    def _address(self, home: str, path: str) -> str:
        return path if path.startswith(("http://", "https://")) else f"{home}{path.lstrip('/')}"

    def _url(self, operation: Operation, path: Mapping[str, Any] | None, query: Mapping[str, Any]) -> httpx2.URL:
        styles = operation.styles
        filled = fill_path(operation.path, path, styles.get("path")) if path else operation.path
        address = self._address(self._home(operation), filled)
        text = encode_query(query, styles.get("query"))
        return httpx2.URL(f"{address}{'&' if '?' in address else '?'}{text}" if text else address)


def _names_authorization(*layers: Mapping[str, Any] | None) -> bool:
    return any(name.lower() == "authorization" for layer in layers for name in layer or ())
