"""What calls read: types of `client.boxes`."""

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel


class LabelObject(BaseModel):
    """A text, or what it is made of."""

    text: str | None = None


Label: TypeAlias = str | LabelObject
"""A text, or what it is made of."""


class BoxLid(BaseModel):
    colour: str


class Box(BaseModel):
    label: Label | None = None
    size: str | int | None = None
    lid: BoxLid | bool | None = None
    mixed: Literal[1, "1", True] | float | None = None
    level: Literal[1, 2] | None = None
    nothing: None = None
    answer: Literal[42] | None = None
    corner: tuple[str, int] | None = None
    edge: list[str | int] | None = None
    end: tuple[str] | None = None
    names: dict[str, int] | None = None
    closed: dict[str, object] | None = None
