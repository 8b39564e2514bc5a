"""What calls read: types of `client.grids`."""

from typing import TYPE_CHECKING

from .._runtime.models import BaseModel


class GridRow(BaseModel):
    name: str | None = None

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, str]:
            """The properties that have no name of their own."""
            ...

    else:
        __pydantic_extra__: dict[str, str]


class Grid(BaseModel):
    cells: dict[str, float]
    notes: dict[str, str | int] | None = None
    ends: dict[str, str | int] | None = None
    row: GridRow | None = None
