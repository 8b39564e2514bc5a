"""What calls read: types that several resources share."""

from .._runtime.models import BaseModel


class Dog(BaseModel):
    kind: str
    name: str
    breed: str
