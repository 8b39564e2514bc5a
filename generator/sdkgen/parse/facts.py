"""The facts of the whole API that the settings decide: server, constant headers, retry, errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sdkgen.api import Errors, Retry, Server
from sdkgen.parse.scope import Scope


def server(scope: Scope) -> Server:
    """Where the API is."""
    base_url = scope.settings.client.base_url
    return Server(base_url.default, base_url.env)


def retry(scope: Scope, changes: Mapping[str, Any] | None = None) -> Retry:
    """Which failures are tried again; `changes` are those of one operation."""
    policy = replace(scope.settings.retry, **changes or {})
    return Retry(
        max_retries=policy.max_retries,
        statuses=tuple(policy.statuses),
        initial_delay=float(policy.initial_delay),
        max_delay=float(policy.max_delay),
        count_header=policy.count_header,
        decision_header=policy.decision_header,
    )


def errors(scope: Scope) -> Errors:
    """What a failed response looks like."""
    settings = scope.settings.errors
    return Errors(
        message=tuple(settings.message),
        type=tuple(settings.type),
        request_id_header=settings.request_id_header,
        classes=tuple(settings.classes.items()),
        statuses=tuple(settings.statuses.items()),
    )
