"""What calls read: types of `client.faxes`."""

from .._runtime.models import BaseModel


class Old(BaseModel):
    """Deprecated."""

    a: str | None = None


class Fax(BaseModel):
    """Deprecated. What is sent."""

    number: str
    """Deprecated. Where to."""
    tone: str | None = None
    """Deprecated."""
    old: Old | None = None
