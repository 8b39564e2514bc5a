"""What calls read: types that several resources share."""

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


class Step(BaseModel):
    label: str | None = None
    after: Plan | None = None
