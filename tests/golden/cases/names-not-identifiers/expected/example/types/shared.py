"""What calls read: types that several resources share."""

from typing import Union

from pydantic import Field

from .._runtime.models import BaseModel


class Item(BaseModel):
    """Keys that cannot be written as identifiers."""

    content_type: str = Field(alias="content-type")
    """A media type."""
    n2fa: bool = Field(alias="2fa")
    id: str | None = Field(default=None, alias="@id")
    ref: str | None = Field(default=None, alias="$ref")
    first_name: str | None = Field(default=None, alias="first name")
    große: float | None = Field(default=None, alias="größe")
    名前: str | None = None
    plus_1: int | None = Field(default=None, alias="+1")
    quo_te: str | None = Field(default=None, alias='quo"te')
    plain: str | None = None
    child: Union["Item", None] = None
