"""What calls write: types of `client.plans`."""

from collections.abc import Iterable, Mapping
from typing import Literal, NotRequired, TypedDict


class PlanPathOriginParam(TypedDict):
    id: NotRequired[str]
    kind: NotRequired[str]


class PlanPathStepParam(TypedDict):
    id: NotRequired[str]


class PlanPathExtraValueParam(TypedDict):
    a: NotRequired[str]


class PlanPathParam(TypedDict):
    """The way through the plan."""

    origin: NotRequired[PlanPathOriginParam]
    steps: NotRequired[Iterable[PlanPathStepParam]]
    extra: NotRequired[Mapping[str, PlanPathExtraValueParam]]


class OwnerParam(TypedDict):
    id: str
    name: NotRequired[str | None]


class PlanParam(TypedDict):
    path: PlanPathParam
    """The way through the plan."""
    price: float
    state: NotRequired[Literal["draft", "live", "done"]]
    owner: NotRequired[OwnerParam]
    note: NotRequired[str | None]
    next: NotRequired["PlanParam"]
    code: NotRequired[str]
