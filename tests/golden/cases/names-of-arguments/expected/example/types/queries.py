"""What calls read: types of `client.queries`."""

from .._runtime.models import BaseModel


class Query(BaseModel):
    text: str
