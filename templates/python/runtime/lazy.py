"""Names of a package that are imported when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module


def attach(package: str, names: Mapping[str, Iterable[str]], modules: Iterable[str] = ()) -> Callable[[str], object]:
    """The `__getattr__` of `package`.

    Args:
        package: Its `__name__`.
        names: For each module, relative to the package, the names that the package has from it.
        modules: Submodules that are attributes of the package without being imported first.
    """
    origins = {name: module for module, found in names.items() for name in found}
    submodules = frozenset(modules)
    own = vars(sys.modules[package])

    def __getattr__(name: str) -> object:
        if name in submodules:
            return import_module(f".{name}", package)
        origin = origins.get(name)
        if origin is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value: object = getattr(import_module(origin, package), name)
        own[name] = value
        return value

    # So that completion shows what has not been imported yet.
    own["__dir__"] = lambda: sorted({*own, *origins, *submodules})
    return __getattr__
