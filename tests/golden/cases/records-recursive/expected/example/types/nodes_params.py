"""What calls write: types of `client.nodes`."""

from collections.abc import Iterable, Mapping
from typing import NotRequired, TypedDict, Union


class NodeParam(TypedDict):
    """A node of a tree."""

    name: str
    parent: NotRequired["NodeParam"]
    next: NotRequired[Union["NodeParam", None]]
    children: NotRequired[Iterable["NodeParam"]]
    by_name: NotRequired[Mapping[str, "NodeParam"]]
