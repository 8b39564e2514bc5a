"""Types of the document that no call uses."""

from .._runtime.models import BaseModel


class Unused(BaseModel):
    """Reached by no operation."""

    a: int | None = None
