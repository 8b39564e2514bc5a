"""What calls write: types of `client.labels`."""

from collections.abc import Mapping
from typing import TypeAlias, TypedDict


class LabelCreateParamsTyped(TypedDict):
    """The properties that are known by name."""

    name: str
    """What it says."""


LabelCreateParams: TypeAlias = LabelCreateParamsTyped | Mapping[str, str]
