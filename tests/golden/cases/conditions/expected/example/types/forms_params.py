"""What calls write: types of `client.forms`."""

from typing import NotRequired, TypedDict


class FormParam(TypedDict):
    """Keywords that say which values go together, which types cannot."""

    kind: str
    mail: NotRequired[str]
    phone: NotRequired[str]
    other: NotRequired[object]
    size: NotRequired[int]
