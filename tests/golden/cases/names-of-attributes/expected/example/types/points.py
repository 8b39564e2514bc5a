"""What calls read: types of `client.points`."""

from pydantic import Field

from .._runtime.models import BaseModel


class Point(BaseModel):
    """The names of some properties are what others would be called as attributes."""

    x_: int | None = Field(default=None, alias="X")
    x: int | None = None
    point_name_: str | None = Field(default=None, alias="pointName")
    point_name: str | None = None
    class__: str | None = Field(default=None, alias="class")
    class_: str | None = None
