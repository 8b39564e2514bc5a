"""What calls write: types of `client.posts`."""

from collections.abc import Iterable
from typing import NotRequired, TypedDict

from .posts import Audience
from .shared_params import UserParam


class DraftParam(TypedDict):
    """Only written."""

    text: NotRequired[str]


class NewPostParam(TypedDict):
    text: str
    author: UserParam
    audience: NotRequired[Audience]
    drafts: NotRequired[Iterable[DraftParam]]
