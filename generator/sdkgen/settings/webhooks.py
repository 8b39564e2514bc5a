"""Webhooks: what the API sends by itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class WebhookSettings:
    """How the signatures of webhooks are verified."""

    secret_env: str
    """Empty where callers give the secret."""
    origin: str = "#/webhooks"
