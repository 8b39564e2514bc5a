"""What calls write: types of `client.files`."""

from typing import NotRequired, TypedDict


class FileSearchParams(TypedDict):
    text: str
    cursor: NotRequired[str]
