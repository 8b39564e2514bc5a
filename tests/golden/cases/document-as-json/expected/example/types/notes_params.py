"""What calls write: types of `client.notes`."""

from typing import Literal, NotRequired, TypedDict


class NoteParam(TypedDict):
    on: Literal["yes", "no", "2023-06-01", "1_000", "null"]
    ratio: NotRequired[float]
