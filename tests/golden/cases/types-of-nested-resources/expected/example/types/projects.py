"""What calls read: types of `client.projects`."""

from .._runtime.models import BaseModel


class Label(BaseModel):
    """Of projects and their runs."""

    text: str | None = None


class Project(BaseModel):
    label: Label
