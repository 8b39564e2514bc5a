"""What calls read: types of `client.pens`."""

from typing import Literal

from pydantic import Field

from .._runtime.models import BaseModel


class Pen(BaseModel):
    color: Literal["red"]
    x_ray: bool | None = Field(default=None, alias="x-ray")
