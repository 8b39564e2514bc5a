"""Packages whose names are imported when they are first used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sdkgen.python.docstrings import docstring
from sdkgen.python.former import FormerName
from sdkgen.python.imports import import_order
from sdkgen.python.literals import literal


@dataclass(frozen=True)
class LazyImport:
    """Names that a package has from one of its modules."""

    module: str
    names: str
    quoted: str


@dataclass(frozen=True)
class Deprecated:
    """A name that warns."""

    name: str
    notice: str
    """What it says, as a literal."""


@dataclass(frozen=True)
class LazyPackage:
    """View of `lazy_package.py.jinja`."""

    docstring: str
    runtime: str
    """Where the runtime is, relative to the package."""
    submodules: str
    """The statement that imports them; may be empty."""
    module_names: str
    imports: tuple[LazyImport, ...]
    exports: tuple[str, ...]
    is_empty: bool
    deprecated: tuple[Deprecated, ...] = ()
    """Names that are not among the exports."""


def lazy_package(
    prose: str,
    runtime: str,
    names: Mapping[str, Iterable[str]],
    submodules: Iterable[str] = (),
    deprecated: Iterable[FormerName] = (),
) -> LazyPackage:
    """The package whose `names` maps modules to what it has from each; one that is deprecated warns."""
    listed = {module: sorted(found, key=import_order) for module, found in names.items()}
    modules = sorted(submodules)
    return LazyPackage(
        docstring=docstring(prose),
        runtime=runtime,
        submodules=f"from . import {', '.join(modules)}" if modules else "",
        module_names=", ".join(map(literal, modules)),
        imports=tuple(
            LazyImport(module, ", ".join(found), ", ".join(map(literal, found)))
            for module, found in sorted(listed.items())
            if found
        ),
        is_empty=not modules and not any(listed.values()),
        exports=tuple(sorted({*modules, *(name for found in listed.values() for name in found)})),
        deprecated=tuple(Deprecated(one.name, literal(one.notice)) for one in deprecated),
    )
