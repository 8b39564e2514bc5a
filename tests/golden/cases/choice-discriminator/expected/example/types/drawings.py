"""What calls read: types of `client.drawings`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class Circle(BaseModel):
    kind: Literal["circle"]
    radius: float


class Square(BaseModel):
    kind: Literal["square"]
    side: float


class UnknownShape(UnknownVariant):
    """A variant of `Shape` that this version of the package does not know."""

    if TYPE_CHECKING:
        kind: Literal["<unknown>"]


Shape: TypeAlias = Annotated[
    Union[Circle, Square, UnknownShape],
    OneOf("kind"),
]
"""Something to draw."""


class Drawing(BaseModel):
    shapes: list[Shape]
    frame: Shape | None = None
