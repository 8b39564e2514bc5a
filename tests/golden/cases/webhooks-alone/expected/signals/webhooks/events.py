"""Webhooks: what the API sends by itself, read after its signature was verified."""

from .. import types
from .._runtime.webhooks import SignedWebhooks, WebhookVerificationError


class Webhooks(SignedWebhooks[types.Alarm]):
    """Verifies and reads what the API sends by itself."""

    _event = types.Alarm


unwrap = Webhooks().unwrap
verify = Webhooks().verify

__all__ = ["WebhookVerificationError", "Webhooks", "unwrap", "verify"]
