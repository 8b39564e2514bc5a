"""What calls write: types of `client.tokens`."""

from typing import Literal, NotRequired, TypedDict

from .._runtime.inputs import SequenceNotStr


class TokenCreateParams(TypedDict):
    grant_type: Literal["password", "refresh"]
    scopes: NotRequired[SequenceNotStr[str]]
    expires_in: NotRequired[int]
