"""What calls read: types of `client.imports`."""

from pydantic import Field

from .._runtime.models import BaseModel
from .shared import Class


class Import(BaseModel):
    class_: str = Field(alias="class")
    import_: Class = Field(alias="import")
    true: bool | None = Field(default=None, alias="True")
    match: str | None = None
    async_: bool | None = Field(default=None, alias="async")
