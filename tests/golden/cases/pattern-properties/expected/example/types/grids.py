"""What calls read: types of `client.grids`."""

from .._runtime.models import BaseModel


class GridRow(BaseModel):
    name: str | None = None


class Grid(BaseModel):
    cells: dict[str, float]
    notes: dict[str, str | int] | None = None
    ends: dict[str, int | str] | None = None
    row: GridRow | None = None
