"""Import everything that one generated package has, in a process of its own, and print as JSON what fails.

Run as `python -m tests.corpus.importing PACKAGE`, with the package's folder on PYTHONPATH. Every module is imported,
every lazy name resolved, and the type hints of every class and method are evaluated.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import sys
import typing
from collections.abc import Iterator
from types import FunctionType, ModuleType

from pydantic import BaseModel


def main(package: str) -> None:
    """Import, and print a line of JSON."""
    imports: list[str] = []
    hints: list[str] = []
    for name in _modules(package):
        try:
            module = importlib.import_module(name)
            for export in getattr(module, "__all__", ()):
                getattr(module, export)
        except Exception as error:
            imports.append(f"{name}: {type(error).__name__}: {error}")
            continue
        if "_runtime" not in name:
            hints += _unresolved(module)
    print(json.dumps({"imports": imports, "hints": hints}))


def _modules(package: str) -> Iterator[str]:
    yield package
    root = importlib.import_module(package)
    for found in pkgutil.walk_packages(root.__path__, f"{package}."):
        yield found.name


def _unresolved(module: ModuleType) -> Iterator[str]:
    for owner in [one for one in vars(module).values() if inspect.isclass(one) and one.__module__ == module.__name__]:
        functions = [one for one in vars(owner).values() if isinstance(one, FunctionType)]
        members: list[type | FunctionType] = [owner, *functions]
        for one in members:
            try:
                typing.get_type_hints(one, include_extras=True)
            except Exception as error:
                yield f"{module.__name__}.{one.__qualname__}: {type(error).__name__}: {error}"
        if issubclass(owner, BaseModel):
            try:
                owner.model_rebuild(raise_errors=True)  # what was deferred is built now
            except Exception as error:
                yield f"{module.__name__}.{owner.__qualname__}: {type(error).__name__}: {error}"


if __name__ == "__main__":
    main(sys.argv[1])
