"""What calls read: types of `client.nodes`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from pydantic import Field

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class Leaf(BaseModel):
    type: Literal["leaf"] = Field(alias="@type")
    value: str | None = None


class Branch(BaseModel):
    type: Literal["branch"] = Field(alias="@type")
    left: Union["Node", None] = None


class UnknownNode(UnknownVariant):
    """A variant of `Node` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]
    else:
        type = property(lambda self: self.raw.get("@type"))


Node: TypeAlias = Annotated[
    Union[Leaf, Branch, UnknownNode],
    OneOf("@type"),
]


class Walk(BaseModel):
    class_: Literal["walk"] = Field(alias="class")


class Ride(BaseModel):
    class_: Literal["ride"] = Field(alias="class")


class UnknownStep(UnknownVariant):
    """A variant of `Step` that this version of the package does not know."""

    if TYPE_CHECKING:
        class_: Literal["<unknown>"]
    else:
        class_ = property(lambda self: self.raw.get("class"))


Step: TypeAlias = Annotated[
    Union[Walk, Ride, UnknownStep],
    OneOf("class"),
]


class FrameOne(BaseModel):
    version: Literal[1]
    a: str | None = None


class FrameTwo(BaseModel):
    version: Literal[2]
    b: str | None = None


Frame: TypeAlias = FrameOne | FrameTwo


class Early(BaseModel):
    number: float
    a: str | None = None


class Late(BaseModel):
    number: float
    b: str | None = None


Edition: TypeAlias = Early | Late


class Graph(BaseModel):
    root: Node
    step: Step | None = None
    frame: Frame | None = None
    edition: Edition | None = None
    size: str | int | None = None
