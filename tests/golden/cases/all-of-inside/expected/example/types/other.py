"""Types of the document that no call uses."""

from .._runtime.models import BaseModel
from .plans import Plan


class Step(BaseModel):
    label: str | None = None
    after: Plan | None = None
