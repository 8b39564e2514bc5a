"""What calls write: types of `client.paintings`."""

from typing import NotRequired, TypedDict

PaintingParam = TypedDict(
    "PaintingParam",
    {
        "Title": NotRequired[str | None],
        # Who likes it.
        "+1": NotRequired[int],
        # Who does not.
        "-1": NotRequired[int],
    },
)
