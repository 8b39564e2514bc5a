"""What calls read: types that several resources share."""

from .._runtime.models import BaseModel


class Type(BaseModel):
    name: str
