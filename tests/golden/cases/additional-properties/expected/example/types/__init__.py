"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .contacts import Closed, Contact, Merged, Open, Records, Times, Tree, Typed
    from .contacts_params import (
        ClosedParam,
        ContactParam,
        MergedParam,
        MergedParamTyped,
        OpenParam,
        OpenParamTyped,
        RecordsParam,
        RecordsParamTyped,
        TimesParam,
        TimesParamTyped,
        TreeParam,
        TreeParamTyped,
        TypedParam,
        TypedParamTyped,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".contacts": ["Closed", "Contact", "Merged", "Open", "Records", "Times", "Tree", "Typed"],
            ".contacts_params": [
                "ClosedParam",
                "ContactParam",
                "MergedParam",
                "MergedParamTyped",
                "OpenParam",
                "OpenParamTyped",
                "RecordsParam",
                "RecordsParamTyped",
                "TimesParam",
                "TimesParamTyped",
                "TreeParam",
                "TreeParamTyped",
                "TypedParam",
                "TypedParamTyped",
            ],
        },
        modules=[],
    )

__all__ = [
    "Closed",
    "ClosedParam",
    "Contact",
    "ContactParam",
    "Merged",
    "MergedParam",
    "MergedParamTyped",
    "Open",
    "OpenParam",
    "OpenParamTyped",
    "Records",
    "RecordsParam",
    "RecordsParamTyped",
    "Times",
    "TimesParam",
    "TimesParamTyped",
    "Tree",
    "TreeParam",
    "TreeParamTyped",
    "Typed",
    "TypedParam",
    "TypedParamTyped",
]
