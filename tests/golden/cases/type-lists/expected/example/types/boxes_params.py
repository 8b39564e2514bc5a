"""What calls write: types of `client.boxes`."""

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.inputs import SequenceNotStr


class LabelObjectParam(TypedDict):
    """A text, or what it is made of."""

    text: NotRequired[str]


LabelParam: TypeAlias = str | LabelObjectParam
"""A text, or what it is made of."""


class BoxLidParam(TypedDict):
    colour: str


class BoxParam(TypedDict):
    label: NotRequired[LabelParam]
    size: NotRequired[str | int | None]
    lid: NotRequired[BoxLidParam | bool]
    mixed: NotRequired[Literal[1, "1", True] | float | None]
    level: NotRequired[Literal[1, 2]]
    nothing: NotRequired[None]
    answer: NotRequired[Literal[42]]
    corner: NotRequired[tuple[str, int]]
    edge: NotRequired[SequenceNotStr[str | int]]
    end: NotRequired[tuple[str]]
    names: NotRequired[Mapping[str, int]]
    closed: NotRequired[Mapping[str, object]]
