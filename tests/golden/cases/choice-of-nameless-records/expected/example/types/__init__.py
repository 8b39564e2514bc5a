"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .routes import (
        Called,
        Lettered,
        Numbered,
        Route,
        RouteCalled,
        RouteCalledOther,
        RouteStopWithLat,
        RouteStopWithStreet,
        RouteTwinVariant0,
        RouteTwinVariant1,
        RouteValueItem,
        RouteValueWithA,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".routes": [
                "Called",
                "Lettered",
                "Numbered",
                "Route",
                "RouteCalled",
                "RouteCalledOther",
                "RouteStopWithLat",
                "RouteStopWithStreet",
                "RouteTwinVariant0",
                "RouteTwinVariant1",
                "RouteValueItem",
                "RouteValueWithA",
            ],
        },
        modules=[],
    )

__all__ = [
    "Called",
    "Lettered",
    "Numbered",
    "Route",
    "RouteCalled",
    "RouteCalledOther",
    "RouteStopWithLat",
    "RouteStopWithStreet",
    "RouteTwinVariant0",
    "RouteTwinVariant1",
    "RouteValueItem",
    "RouteValueWithA",
]
