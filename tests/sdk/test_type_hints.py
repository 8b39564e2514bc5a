"""Every annotation resolves at run time, for those who read signatures instead of calling."""

from __future__ import annotations

import inspect
import re
import types as python_types
import typing
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import pytest

import anthropic_messages as sdk
from anthropic_messages import resources, types

SPECIAL = [f"__{name}__" for name in "init iter aiter next anext enter exit aenter aexit".split()]


def classes() -> list[type[Any]]:
    """The classes that users see, and those they inherit from."""
    found: dict[type[Any], None] = {}
    for module in (sdk, resources, types):
        for name in module.__all__:
            value = getattr(module, name)
            if isinstance(value, type):
                found |= dict.fromkeys(value.__mro__)
    own = (owner for owner in found if owner.__module__.startswith("anthropic_messages"))
    return sorted(own, key=lambda owner: owner.__qualname__)


def functions(owner: type[Any]) -> Iterator[tuple[str, Any]]:
    """The public methods that a class defines, the overloads of each, and what its properties run."""
    for name, value in vars(owner).items():
        if name.startswith("_") and name not in SPECIAL:
            continue
        if isinstance(value, (classmethod, staticmethod)):
            value = value.__func__
        elif isinstance(value, property):
            value = value.fget
        elif isinstance(value, cached_property):
            value = value.func
        if isinstance(value, python_types.FunctionType) and value.__module__.startswith("anthropic_messages"):
            yield name, value
            yield from ((name, overload) for overload in typing.get_overloads(value))


@pytest.mark.parametrize("owner", [owner for owner in classes() if list(functions(owner))], ids=lambda o: o.__name__)
def test_every_public_method(owner: type[Any]) -> None:
    for name, function in functions(owner):
        hints = typing.get_type_hints(function, include_extras=True)
        for parameter in inspect.signature(function).parameters.values():
            if parameter.name not in ("self", "cls"):
                assert parameter.name in hints, f"{owner.__name__}.{name} does not annotate {parameter.name}"
        assert name == "__init__" or "return" in hints, f"{owner.__name__}.{name} does not annotate its result"
        assert not any(isinstance(hint, (str, typing.ForwardRef)) for hint in hints.values())


@pytest.mark.parametrize("name", types.__all__)
def test_every_type(name: str) -> None:
    value = getattr(types, name)
    if isinstance(value, type):
        hints = typing.get_type_hints(value, include_extras=True)
        assert hints or not getattr(value, "model_fields", {})


def test_a_method_called_list() -> None:
    for owner in (resources.Models, resources.AsyncModels):
        hints = typing.get_type_hints(owner.list)
        assert int in typing.get_args(hints["limit"]) and hints["return"] is not None
        assert typing.get_type_hints(owner.retrieve)["return"] is types.ModelInfo


SHARED = {"self", "extra_headers", "extra_query", "extra_body", "timeout"}
METHODS = [
    (owner, name)
    for owner in (getattr(resources, name) for name in resources.__all__)
    if isinstance(owner, type)
    for name, value in vars(owner).items()
    if inspect.isfunction(value) and not name.startswith("_")
]


@pytest.mark.parametrize(("owner", "name"), METHODS, ids=lambda value: getattr(value, "__name__", value))
def test_each_argument_is_documented_once(owner: type[Any], name: str) -> None:
    method = getattr(owner, name)
    given, text = set(inspect.signature(method).parameters) - SHARED, inspect.getdoc(method) or ""
    documented = re.findall(r"^    (\w+): ", text.partition("\nArgs:\n")[2], re.M)
    if found := re.search(r"The\s+(?:other\s+)?arguments\s+are\s+those\s+of\s+`(?:(\w+)\.)?(\w+)`", text):
        known = getattr(getattr(resources, found[1]) if found[1] else owner, found[2])
        others = set(inspect.signature(known).parameters) - SHARED
        assert not others & set(documented) and given <= others | set(documented)
    else:
        assert sorted(documented) == sorted(given) and not owner.__name__.startswith("Async")
