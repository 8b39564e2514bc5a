"""What calls write: types of `client.jobs`."""

from typing import NotRequired, TypeAlias, TypedDict


class OutcomeParam(TypedDict):
    code: int


class JobLimitsParam(TypedDict):
    cpu: NotRequired[int]


MaybeParam: TypeAlias = OutcomeParam


class JobParam(TypedDict):
    result: OutcomeParam | None
    retry: NotRequired[OutcomeParam | None]
    limits: NotRequired[JobLimitsParam | None]
    maybe: NotRequired[MaybeParam | None]
    only: NotRequired[OutcomeParam]
