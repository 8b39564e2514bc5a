"""What calls read: types that several resources share."""

from .._runtime.models import BaseModel


class Person(BaseModel):
    """Of runs and of people."""

    name: str | None = None
