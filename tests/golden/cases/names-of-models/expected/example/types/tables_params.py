"""What calls write: types of `client.tables`."""

from collections.abc import Mapping
from typing import NotRequired, TypedDict

from .._runtime.inputs import SequenceNotStr

TableParam = TypedDict(
    "TableParam",
    {
        "schema": str,
        "copy": bool,
        "json": NotRequired[str],
        "dict": NotRequired[Mapping[str, object]],
        "validate": NotRequired[bool],
        "construct": NotRequired[str],
        "to_dict": NotRequired[str],
        "model_config": str,
        "model_dump": NotRequired[str],
        "model_fields": NotRequired[SequenceNotStr[str]],
        "model_id": NotRequired[str],
        "_id": NotRequired[str],
        "_request_id": NotRequired[str],
        "__v": NotRequired[int],
        "__class__": NotRequired[str],
        "self": NotRequired[str],
    },
)
"""Properties that are called like attributes of pydantic models, and with underscores."""
