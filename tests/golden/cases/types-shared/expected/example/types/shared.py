"""What calls read: types that several resources share."""

from .._runtime.models import BaseModel


class User(BaseModel):
    """Written and read."""

    name: str
