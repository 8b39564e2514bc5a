"""What calls write: types of `client.documents`."""

from collections.abc import Mapping
from typing import TypedDict, Union

from typing_extensions import TypeAliasType

from .._runtime.inputs import SequenceNotStr


class DocumentParam(TypedDict):
    content: Union["JsonValueParam", None]


JsonValueParam = TypeAliasType(
    "JsonValueParam", "str | float | bool | SequenceNotStr[JsonValueParam | None] | Mapping[str, JsonValueParam | None]"
)
"""Any value that JSON has."""
