"""What calls read: types of `client.searches`."""

from typing import Literal

from .._runtime.models import BaseModel


class Search(BaseModel):
    query: str
    mode: Literal["fast", "deep"]
    """How to look."""
    exact: bool | None = None
    language: str | None = None
    boost: float | None = None
    fields: list[str] | None = None
    page: int | None = None
