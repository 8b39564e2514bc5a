"""What calls read: types of `client.pictures`."""

from .._runtime.models import BaseModel
from .shared import Thing


class PictureListResponsePagination(BaseModel):
    total_pages: int | None = None


class PictureListResponse(BaseModel):
    results: list[Thing] | None = None
    pagination: PictureListResponsePagination | None = None
