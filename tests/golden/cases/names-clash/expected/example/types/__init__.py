"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .things import Flat, FooBar, FooBar2, FooBar3, FooBarParam5, Round, Shape, Thing, UnknownShape, UnknownShape2
    from .things_params import (
        FlatParam,
        FooBarParam,
        FooBarParam2,
        FooBarParam3,
        FooBarParam4,
        RoundParam,
        ShapeParam,
        ThingParam,
        UnknownShapeParam,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".things": [
                "Flat",
                "FooBar",
                "FooBar2",
                "FooBar3",
                "FooBarParam5",
                "Round",
                "Shape",
                "Thing",
                "UnknownShape",
                "UnknownShape2",
            ],
            ".things_params": [
                "FlatParam",
                "FooBarParam",
                "FooBarParam2",
                "FooBarParam3",
                "FooBarParam4",
                "RoundParam",
                "ShapeParam",
                "ThingParam",
                "UnknownShapeParam",
            ],
        },
        modules=[],
    )

__all__ = [
    "Flat",
    "FlatParam",
    "FooBar",
    "FooBar2",
    "FooBar3",
    "FooBarParam",
    "FooBarParam2",
    "FooBarParam3",
    "FooBarParam4",
    "FooBarParam5",
    "Round",
    "RoundParam",
    "Shape",
    "ShapeParam",
    "Thing",
    "ThingParam",
    "UnknownShape",
    "UnknownShape2",
    "UnknownShapeParam",
]
