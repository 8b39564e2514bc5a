"""What calls write: types of `client.grids`."""

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict


class GridRowParamTyped(TypedDict):
    """The properties that are known by name."""

    name: NotRequired[str]


GridRowParam: TypeAlias = GridRowParamTyped | Mapping[str, str]


class GridParam(TypedDict):
    cells: Mapping[str, float]
    notes: NotRequired[Mapping[str, str | int]]
    ends: NotRequired[Mapping[str, str | int]]
    row: NotRequired[GridRowParam]
