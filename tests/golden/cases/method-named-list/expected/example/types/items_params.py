"""What calls write: types of `client.items`."""

from typing import TypedDict

from .._runtime.inputs import SequenceNotStr


class ItemParam(TypedDict):
    tags: SequenceNotStr[str]
