"""What calls read: types of `client.photos`."""

from .._runtime.models import BaseModel


class PhotoCreateResponse(BaseModel):
    id: str
