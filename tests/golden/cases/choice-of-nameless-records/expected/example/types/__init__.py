"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .routes import (
        Route,
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
                "Route",
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
    "Route",
    "RouteStopWithLat",
    "RouteStopWithStreet",
    "RouteTwinVariant0",
    "RouteTwinVariant1",
    "RouteValueItem",
    "RouteValueWithA",
]
