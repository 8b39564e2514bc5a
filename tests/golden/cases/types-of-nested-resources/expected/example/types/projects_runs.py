"""What calls read: types of `client.projects.runs`."""

from .._runtime.models import BaseModel
from .projects import Label
from .shared import Person


class Step(BaseModel):
    """Of runs alone."""

    name: str | None = None


class Run(BaseModel):
    step: Step
    label: Label | None = None
    by: Person | None = None
