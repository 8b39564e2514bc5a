"""What calls write: types of `client.files`."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import NotRequired, TypedDict

from .._runtime.inputs import Base64Input, SequenceNotStr


class FileParam(TypedDict):
    created_at: str | datetime
    day: str | date
    content: str | Base64Input
    changes: NotRequired[SequenceNotStr[str | datetime]]
    id: NotRequired[str]
    link: NotRequired[str]
    size: NotRequired[int]
    ratio: NotRequired[float]
    parts: NotRequired[Mapping[str, str | Base64Input]]
    opens: NotRequired[str]
    lasts: NotRequired[str]
    price: NotRequired[str]
    weight: NotRequired[float]
    until: NotRequired[int]
    token: NotRequired[str]
    inner: NotRequired[str]
