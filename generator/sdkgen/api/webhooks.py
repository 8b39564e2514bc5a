"""Webhooks: what the API sends by itself."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.api.types import Reference


@dataclass(frozen=True)
class Webhooks:
    """The messages that the API sends to whoever asked for them, with a signature that tells that they are its own."""

    event: Reference
    """The definition of any of their payloads."""
    secret_env: str
    """The environment variable that holds the secret of the signatures; may be empty."""
