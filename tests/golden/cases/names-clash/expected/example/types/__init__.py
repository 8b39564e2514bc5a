"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .things import Flat, FooBar, FooBar2, FooBar3, FooBarParam, Round, Shape, Thing, UnknownShape, UnknownShape2
    from .things_params import (
        FlatParam,
        FooBarInput,
        FooBarInput2,
        FooBarInput3,
        FooBarParamInput,
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
                "FooBarParam",
                "Round",
                "Shape",
                "Thing",
                "UnknownShape",
                "UnknownShape2",
            ],
            ".things_params": [
                "FlatParam",
                "FooBarInput",
                "FooBarInput2",
                "FooBarInput3",
                "FooBarParamInput",
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
    "FooBarInput",
    "FooBarInput2",
    "FooBarInput3",
    "FooBarParam",
    "FooBarParamInput",
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
