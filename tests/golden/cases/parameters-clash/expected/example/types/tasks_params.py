"""What calls write: types of `client.tasks`."""

from typing import NotRequired, TypedDict


class KindParam(TypedDict):
    name: NotRequired[str]


class TaskUpdateParams(TypedDict):
    id: int
    name: str
    timeout: NotRequired[float]
    kind: NotRequired[KindParam]
