"""What calls write: types that several resources share."""

from typing import NotRequired, TypedDict

ItemParam = TypedDict(
    "ItemParam",
    {
        # A media type.
        "content-type": str,
        "2fa": bool,
        "@id": NotRequired[str],
        "$ref": NotRequired[str],
        "first name": NotRequired[str],
        "größe": NotRequired[float],
        "名前": NotRequired[str],
        "+1": NotRequired[int],
        'quo"te': NotRequired[str],
        "plain": NotRequired[str],
        "child": NotRequired["ItemParam"],
    },
)
"""Keys that cannot be written as identifiers."""
