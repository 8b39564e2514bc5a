"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .contacts import Closed, Contact, Open, Records, Typed
    from .contacts_params import (
        ClosedParam,
        ContactParam,
        OpenParam,
        OpenParamTyped,
        RecordsParam,
        RecordsParamTyped,
        TypedParam,
        TypedParamTyped,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".contacts": ["Closed", "Contact", "Open", "Records", "Typed"],
            ".contacts_params": [
                "ClosedParam",
                "ContactParam",
                "OpenParam",
                "OpenParamTyped",
                "RecordsParam",
                "RecordsParamTyped",
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
    "Open",
    "OpenParam",
    "OpenParamTyped",
    "Records",
    "RecordsParam",
    "RecordsParamTyped",
    "Typed",
    "TypedParam",
    "TypedParamTyped",
]
