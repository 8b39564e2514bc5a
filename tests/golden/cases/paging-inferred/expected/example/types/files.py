"""What calls read: types of `client.files`."""

from .._runtime.models import BaseModel
from .shared import Thing


class FileListResponseLinks(BaseModel):
    next: str | None = None


class FileListResponse(BaseModel):
    files: list[Thing] | None = None
    links: FileListResponseLinks | None = None


class FileSearchResponseMeta(BaseModel):
    next_cursor: str | None = None


class FileSearchResponse(BaseModel):
    hits: list[Thing] | None = None
    meta: FileSearchResponseMeta | None = None
