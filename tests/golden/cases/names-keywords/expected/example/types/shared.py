"""What calls read: types that several resources share."""

from pydantic import Field

from .._runtime.models import BaseModel


class Class(BaseModel):
    def_: str | None = Field(default=None, alias="def")
    in_: str | None = Field(default=None, alias="in")
