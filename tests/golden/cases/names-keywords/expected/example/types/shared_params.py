"""What calls write: types that several resources share."""

from typing import NotRequired, TypedDict

ClassParam = TypedDict(
    "ClassParam",
    {
        "def": NotRequired[str],
        "in": NotRequired[str],
    },
)
