"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .plans import (
        Employee,
        YearlyPlan,
        YearlyPlanPath,
        YearlyPlanPathExtraValue,
        YearlyPlanPathOrigin,
        YearlyPlanPathStep,
    )
    from .shared import Owner, Plan, PlanPath, PlanPathExtraValue, PlanPathOrigin, PlanPathStep, Step
    from .shared_params import (
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
            ".plans": [
                "Employee",
                "YearlyPlan",
                "YearlyPlanPath",
                "YearlyPlanPathExtraValue",
                "YearlyPlanPathOrigin",
                "YearlyPlanPathStep",
            ],
            ".shared": ["Owner", "Plan", "PlanPath", "PlanPathExtraValue", "PlanPathOrigin", "PlanPathStep", "Step"],
            ".shared_params": [
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
