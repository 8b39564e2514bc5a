"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .other import Step
    from .plans import (
        Employee,
        Owner,
        Plan,
        PlanPath,
        PlanPathExtraValue,
        PlanPathOrigin,
        PlanPathStep,
        YearlyPlan,
        YearlyPlanPath,
        YearlyPlanPathExtraValue,
        YearlyPlanPathOrigin,
        YearlyPlanPathStep,
    )
    from .plans_params import (
        OwnerParam,
        PlanParam,
        PlanPathExtraValueParam,
        PlanPathOriginParam,
        PlanPathParam,
        PlanPathStepParam,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".other": ["Step"],
            ".plans": [
                "Employee",
                "Owner",
                "Plan",
                "PlanPath",
                "PlanPathExtraValue",
                "PlanPathOrigin",
                "PlanPathStep",
                "YearlyPlan",
                "YearlyPlanPath",
                "YearlyPlanPathExtraValue",
                "YearlyPlanPathOrigin",
                "YearlyPlanPathStep",
            ],
            ".plans_params": [
                "OwnerParam",
                "PlanParam",
                "PlanPathExtraValueParam",
                "PlanPathOriginParam",
                "PlanPathParam",
                "PlanPathStepParam",
            ],
        },
        modules=[],
    )

__all__ = [
    "Employee",
    "Owner",
    "OwnerParam",
    "Plan",
    "PlanParam",
    "PlanPath",
    "PlanPathExtraValue",
    "PlanPathExtraValueParam",
    "PlanPathOrigin",
    "PlanPathOriginParam",
    "PlanPathParam",
    "PlanPathStep",
    "PlanPathStepParam",
    "Step",
    "YearlyPlan",
    "YearlyPlanPath",
    "YearlyPlanPathExtraValue",
    "YearlyPlanPathOrigin",
    "YearlyPlanPathStep",
]
