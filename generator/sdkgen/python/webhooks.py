"""The module of webhooks: what reads the messages that the API sends by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sdkgen.api import Direction
from sdkgen.python.docstrings import docstring
from sdkgen.python.literals import literal
from sdkgen.python.scope import Scope


@dataclass(frozen=True)
class WebhooksModule:
    """View of `webhooks.py.jinja`."""

    prose: str
    event: str
    """The annotation of what is read."""
    secret_env: str
    """A literal; empty where no environment variable is read."""
    exports: ClassVar[tuple[str, ...]] = ("WebhookVerificationError", "Webhooks", "unwrap", "verify")
    """The names it defines."""

    @property
    def docstring(self) -> str:
        """The docstring of the module."""
        return docstring(self.prose)


def webhooks_module(scope: Scope) -> WebhooksModule | None:
    """The module of webhooks, if the API sends any."""
    webhooks = scope.api.webhooks
    if webhooks is None:
        return None
    return WebhooksModule(
        prose="Webhooks: what the API sends by itself, read after its signature was verified.",
        event=scope.annotations(Direction.RESPONSE).of(webhooks.event),
        secret_env=literal(webhooks.secret_env) if webhooks.secret_env else "",
    )
