"""What calls write: types of `client.projects`."""

from collections.abc import Iterable
from typing import NotRequired, TypedDict


class LabelParam(TypedDict):
    """Of projects and their runs."""

    text: NotRequired[str]


class NewProjectParam(TypedDict):
    name: str
    labels: NotRequired[Iterable[LabelParam]]
