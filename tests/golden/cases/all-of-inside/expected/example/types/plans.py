"""What calls read: types of `client.plans`."""

from typing import Literal, Union

from pydantic import Field

from .._runtime.models import BaseModel
from .shared import Plan


class YearlyPlanPathOrigin(BaseModel):
    id: str | None = None
    kind: Literal["calendar"] | None = None


class YearlyPlanPathStep(BaseModel):
    id: str | None = None
    label: str | None = None
    after: Plan | None = None


class YearlyPlanPathExtraValue(BaseModel):
    a: str | None = None
    b: int | None = None


class YearlyPlanPath(BaseModel):
    """The way through the plan."""

    origin: YearlyPlanPathOrigin | None = None
    steps: list[YearlyPlanPathStep] | None = None
    extra: dict[str, YearlyPlanPathExtraValue] | None = None
    read_only_id: str | None = Field(default=None, alias="readOnlyId")


class Employee(BaseModel):
    id: str
    name: str | None = None
    desk: int | None = None


class YearlyPlan(BaseModel):
    """What stands inside a property is said by several parts of an `allOf`, each of which says another half."""

    path: YearlyPlanPath
    """The way through the plan."""
    price: int
    state: Literal["live", "done", "gone"] | None = None
    owner: Employee | None = None
    note: str | None = None
    next: Union["YearlyPlan", None] = None
    code: int | None = None
