"""Names of a package that are imported when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module


def attach(
    package: str,
    names: Mapping[str, Iterable[str]],
    modules: Iterable[str] = (),
    deprecated: Mapping[str, str] | None = None,
) -> Callable[[str], object]:
    """The `__getattr__` of `package`.

    Args:
        package: Its `__name__`.
        names: For each module, relative to the package, the names that the package has from it.
        modules: Submodules that are attributes of the package without being imported first.
        deprecated: Names that the module `_deprecated` has, and what is said, each time, to those who ask for them.
    """
    origins = {name: module for module, found in names.items() for name in found}
    submodules = frozenset(modules)
    own = vars(sys.modules[package])

    def __getattr__(name: str) -> object:
        if name in submodules:
            return import_module(f".{name}", package)
        if deprecated and name in deprecated:
            return _outdated(package, name, deprecated[name])
        origin = origins.get(name)
        if origin is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value: object = getattr(import_module(origin, package), name)
        own[name] = value
        return value

    # So that completion shows what has not been imported yet.
    own["__dir__"] = lambda: sorted({*own, *origins, *submodules})
    return __getattr__


def _outdated(package: str, name: str, notice: str) -> object:
    """A deprecated name of a package, which is not kept there, so that whoever comes next is warned as well."""
    # `from package import name` asks twice, first on behalf of the import system.
    if sys._getframe(2).f_globals.get("__name__") != "importlib._bootstrap":  # pyright: ignore[reportPrivateUsage]
        import warnings

        warnings.warn(notice, DeprecationWarning, stacklevel=3)
    value: object = getattr(import_module("._deprecated", package), name)
    return value
