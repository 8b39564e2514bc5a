"""Types of the document that no call uses."""

from .._runtime.models import BaseModel


class Dog(BaseModel):
    kind: str
    name: str
    breed: str
