"""What calls write: types of `client.files`."""

from typing import NotRequired, TypedDict


class FileSearchParams(TypedDict):
    text: NotRequired[str]
    page_token: NotRequired[str]
