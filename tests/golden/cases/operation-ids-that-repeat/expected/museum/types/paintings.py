"""What calls read: types of `client.paintings`."""

from pydantic import Field

from .._runtime.models import BaseModel


class Painting(BaseModel):
    id: int | None = Field(default=None, alias="ID")
    title: str | None = Field(default=None, alias="Title")
    plus_1: int | None = Field(default=None, alias="+1")
    """Who likes it."""
    minus_1: int | None = Field(default=None, alias="-1")
    """Who does not."""
