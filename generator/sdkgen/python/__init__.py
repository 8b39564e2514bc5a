"""Api -> Package: which files the SDK has, and a view for each template."""

from __future__ import annotations

from sdkgen.python.layout import package
from sdkgen.python.lock import lock

__all__ = ["lock", "package"]
