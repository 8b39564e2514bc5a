"""What calls read: types of `client.nodes`."""

from typing import Union

from .._runtime.models import BaseModel


class Node(BaseModel):
    """A node of a tree."""

    name: str
    parent: Union["Node", None] = None
    next: Union["Node", None] = None
    children: list["Node"] | None = None
    by_name: dict[str, "Node"] | None = None
