"""Types of the document that no call uses."""

from typing import TYPE_CHECKING

from .._runtime.models import BaseModel
from .deliveries import WeighedValue


class Labelled(BaseModel):
    label: str

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, str]:
            """The properties that have no name of their own."""
            ...

    else:
        __pydantic_extra__: dict[str, str]


class Weighed(BaseModel):
    weight: float

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, WeighedValue]:
            """The properties that have no name of their own."""
            ...

    else:
        __pydantic_extra__: dict[str, WeighedValue]
