"""What calls read: types of `client.it_ems.s_n`."""

from typing import Literal

from pydantic import Field

from .._runtime.models import BaseModel


class ItEmImportOs(BaseModel):
    a_b: str = Field(alias='a"b')
    a_b_: Literal['"""\\'] | None = Field(default=None, alias="a\\b")
    new_line: str | None = Field(default=None, alias="new\nline")
    x: str | None = Field(default=None, alias="{{ x }}")
    value: str | None = Field(default=None, alias="#")
