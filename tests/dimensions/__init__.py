"""Documents that grow in one dimension each, the same every time: for the benchmark of growth, and the test of it."""

from __future__ import annotations

from . import choices, lists, names, references, texts
from .dimension import Dimension, operation, spec

DIMENSIONS = [
    *lists.DIMENSIONS,
    *choices.DIMENSIONS,
    *references.DIMENSIONS,
    *names.DIMENSIONS,
    *texts.DIMENSIONS,
]

__all__ = ["DIMENSIONS", "Dimension", "operation", "spec"]
