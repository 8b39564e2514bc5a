"""Names that types had in earlier versions. `types` has them from here, and warns of each that is imported."""

from typing import TypeAlias

from .._runtime.former import FormerModel
from .pets_params import PlaceParam

HomeParam: TypeAlias = PlaceParam
"""`HomeParam` is deprecated and goes with version 3: use `PlaceParam`."""


Old: TypeAlias = FormerModel
"""`Old` is deprecated and goes with version 3: the API no longer has it."""
