"""What calls write: types of `client.faxes`."""

from typing import NotRequired, TypedDict


class OldParam(TypedDict):
    """Deprecated."""

    a: NotRequired[str]


class FaxParam(TypedDict):
    """Deprecated. What is sent."""

    number: str
    """Deprecated. Where to."""
    tone: NotRequired[str]
    """Deprecated."""
    old: NotRequired[OldParam]
