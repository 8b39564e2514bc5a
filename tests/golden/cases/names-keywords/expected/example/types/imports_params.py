"""What calls write: types of `client.imports`."""

from typing import NotRequired, TypedDict

from .shared_params import ClassParam

ImportParam = TypedDict(
    "ImportParam",
    {
        "class": str,
        "import": ClassParam,
        "True": NotRequired[bool],
        "match": NotRequired[str],
        "async": NotRequired[bool],
    },
)
