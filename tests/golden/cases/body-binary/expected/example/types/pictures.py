"""What calls read: types of `client.pictures`."""

from .._runtime.models import BaseModel


class PictureCreateResponse(BaseModel):
    id: str
