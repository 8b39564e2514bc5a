"""What calls read: types of `client.plans`."""

from typing import Literal, Union

from pydantic import Field

from .._runtime.models import BaseModel


class PlanPathOrigin(BaseModel):
    id: str | None = None
    kind: str | None = None


class PlanPathStep(BaseModel):
    id: str | None = None


class PlanPathExtraValue(BaseModel):
    a: str | None = None


class PlanPath(BaseModel):
    """The way through the plan."""

    origin: PlanPathOrigin | None = None
    steps: list[PlanPathStep] | None = None
    extra: dict[str, PlanPathExtraValue] | None = None
    read_only_id: str | None = Field(default=None, alias="readOnlyId")


class Owner(BaseModel):
    id: str
    name: str | None = None


class Plan(BaseModel):
    path: PlanPath
    """The way through the plan."""
    price: float
    state: Literal["draft", "live", "done"] | None = None
    owner: Owner | None = None
    note: str | None = None
    next: Union["Plan", None] = None
    code: str | None = None


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
