"""What calls read: types that several resources share."""

from .._runtime.models import BaseModel


class Happened(BaseModel):
    """What a server sends."""

    what: str
