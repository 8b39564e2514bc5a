"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .things import (
        Flat,
        FooBar,
        FooBar2,
        FooBarObject,
        FooBarParam,
        Round,
        Shape,
        Thing,
        UnknownShape,
        UnknownShapeObject,
    )
    from .things_params import (
        FlatParam,
        FooBarInput,
        FooBarInput2,
        FooBarInputObject,
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
                "FooBarObject",
                "FooBarParam",
                "Round",
                "Shape",
                "Thing",
                "UnknownShape",
                "UnknownShapeObject",
            ],
            ".things_params": [
                "FlatParam",
                "FooBarInput",
                "FooBarInput2",
                "FooBarInputObject",
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
    "FooBarInput",
    "FooBarInput2",
    "FooBarInputObject",
    "FooBarObject",
    "FooBarParam",
    "FooBarParamInput",
    "Round",
    "RoundParam",
    "Shape",
    "ShapeParam",
    "Thing",
    "ThingParam",
    "UnknownShape",
    "UnknownShapeObject",
    "UnknownShapeParam",
]
