"""What calls read: types of `client.contacts`."""

import builtins
from datetime import datetime
from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import BaseModel


class Open(BaseModel):
    name: str


class Closed(BaseModel):
    name: str


class Typed(BaseModel):
    """A name, and numbers by their kind."""

    name: str
    """Who it is."""

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, int]:
            """The properties that have no name of their own."""
            ...

    else:
        __pydantic_extra__: dict[str, int]


class Records(BaseModel):
    name: str | None = None

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, Open]:
            """The properties that have no name of their own."""
            ...

    else:
        __pydantic_extra__: dict[str, Open]


class Tree(BaseModel):
    leaf: bool | None = None

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, "Tree"]:
            """The properties that have no name of their own."""
            ...

    else:
        __pydantic_extra__: dict[str, "Tree"]


class Times(BaseModel):
    property: str | None = None
    dict_: int | None = Field(default=None, alias="dict")

    if TYPE_CHECKING:

        @builtins.property
        def model_extra(self) -> dict[str, datetime | None]:
            """The properties that have no name of their own."""
            ...

    else:
        __pydantic_extra__: dict[str, datetime | None]


class Merged(BaseModel):
    name: str
    size: int | None = None

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, int | bool]:
            """The properties that have no name of their own."""
            ...

    else:
        __pydantic_extra__: dict[str, int | bool]


class Contact(BaseModel):
    open: Open
    closed: Closed
    typed: Typed
    records: Records | None = None
    tree: Tree | None = None
    times: Times | None = None
    merged: Merged | None = None
