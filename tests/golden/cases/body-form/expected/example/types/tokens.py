"""What calls read: types of `client.tokens`."""

from .._runtime.models import BaseModel


class TokenCreateResponse(BaseModel):
    token: str
