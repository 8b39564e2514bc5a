"""What calls read: types of `client.files`."""

from pydantic import Field

from .._runtime.models import BaseModel


class File(BaseModel):
    name: str


class FilesResult(BaseModel):
    files: list[File] | None = None


class FilesPaging(BaseModel):
    next_token: str | None = Field(default=None, alias="next-token")


class Files(BaseModel):
    result: FilesResult
    paging: FilesPaging | None = None
