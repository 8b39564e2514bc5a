"""A generated package on disk, imported with everything in it resolved."""

from __future__ import annotations

import importlib
import inspect
import sys
import typing
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import FunctionType, ModuleType

from pydantic import BaseModel, TypeAdapter

from sdkgen.package import FileTree


def write(tree: FileTree, folder: Path) -> None:
    """Write a tree into a folder, leaving alone files that are as they should be."""
    for path, text in tree.items():
        file = folder / path
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")


@contextmanager
def importable(folder: Path, package: str) -> Iterator[None]:
    """`package` can be imported from `folder`; afterwards it is forgotten."""
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        for name in [one for one in sys.modules if one == package or one.startswith(f"{package}.")]:
            del sys.modules[name]


def modules(tree: FileTree, package: str) -> list[str]:
    """The dotted names of the package's modules in a tree."""
    found: list[str] = []
    for path in tree:
        if path.suffix == ".py" and path.parts[0] == package:
            parts = path.with_suffix("").parts
            found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return sorted(found)


def resolve(name: str) -> int:
    """Import a module and resolve all that it offers: names, annotations, models. The number of things looked at."""
    module = importlib.import_module(name)
    for export in getattr(module, "__all__", ()):
        getattr(module, export)
    seen = 0
    for key, value in list(vars(module).items()):
        if inspect.isclass(value) and value.__module__ == name:
            seen += _resolve_class(value)
        elif isinstance(value, FunctionType) and value.__module__ == name:
            typing.get_type_hints(value)
            seen += 1
        elif type(value).__name__ == "TypeAliasType" and value.__module__ == name:
            _resolve_text(name, value.__value__)
            seen += 1
        if _is_read(module, key, value):
            TypeAdapter(value)
            seen += 1
    return seen


def _resolve_class(cls: type) -> int:
    typing.get_type_hints(cls, include_extras=True)
    if issubclass(cls, BaseModel):
        cls.model_rebuild(force=True, raise_errors=True)
        TypeAdapter(cls).rebuild(raise_errors=True)
    seen = 1
    for member in vars(cls).values():
        function = _function(member)
        if function is not None:
            for one in (function, *typing.get_overloads(function)):
                typing.get_type_hints(one)
                seen += 1
    return seen


def _resolve_text(module: str, annotation: object) -> None:
    """Resolve an annotation that its own definition keeps as text."""
    typing.get_type_hints(type("Holder", (), {"__annotations__": {"value": annotation}, "__module__": module}))


def _function(member: object) -> FunctionType | None:
    match member:
        case FunctionType():
            return member
        case staticmethod() | classmethod():
            return _function(member.__func__)
        case property():
            return _function(member.fget)
        case cached_property():
            return _function(member.func)
        case _:
            return None


def _is_read(module: ModuleType, key: str, value: object) -> bool:
    """Whether a name of a module is an alias of something that responses hold."""
    parts = module.__name__.split(".")
    in_types = len(parts) == 3 and parts[1] == "types" and not parts[2].endswith("_params")
    is_alias = typing.get_origin(value) is not None or type(value).__name__ in ("UnionType", "TypeAliasType")
    return in_types and is_alias and not key.startswith("_")
