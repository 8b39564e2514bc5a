"""What calls read: types of `client.jobs`."""

from typing import TypeAlias

from .._runtime.models import BaseModel


class Outcome(BaseModel):
    code: int


class JobLimits(BaseModel):
    cpu: int | None = None


Maybe: TypeAlias = Outcome


class Job(BaseModel):
    result: Outcome | None
    retry: Outcome | None = None
    limits: JobLimits | None = None
    maybe: Maybe | None = None
    only: Outcome | None = None
