"""What calls read: types of `client.forms`."""

from .._runtime.models import BaseModel


class Form(BaseModel):
    """Keywords that say which values go together, which types cannot."""

    kind: str
    mail: str | None = None
    phone: str | None = None
    other: object | None = None
    size: int | None = None
