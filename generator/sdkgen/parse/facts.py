"""The facts of the whole API that the settings decide: server, constant headers, retry, errors."""

from __future__ import annotations

from sdkgen.api import Errors, Retry, Server
from sdkgen.parse.scope import Scope


def server(scope: Scope) -> Server:
    """Where the API is."""
    base_url = scope.settings.client.base_url
    return Server(base_url.default, base_url.env)


def retry(scope: Scope) -> Retry:
    """Which failures are tried again."""
    policy = scope.settings.retry
    return Retry(
        max_retries=policy.max_retries,
        statuses=tuple(policy.statuses),
        initial_delay=policy.initial_delay,
        max_delay=policy.max_delay,
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
