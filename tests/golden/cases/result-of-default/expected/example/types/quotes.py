"""What calls read: types of `client.quotes`."""

from .._runtime.models import BaseModel


class Quote(BaseModel):
    text: str
