"""The module of structured results: a class for each, which its operation's result is the base of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkgen.api import Direction, Operation, Reference, Structured
from sdkgen.python.docstrings import docstring
from sdkgen.python.imports import Import, statements
from sdkgen.python.literals import literal, mapping, sequence
from sdkgen.python.names import attribute
from sdkgen.python.scope import Scope


@dataclass(frozen=True)
class StructuredClass:
    """The results of one method."""

    name: str
    base: str
    docstring: str
    structure: tuple[str, ...]
    """The arguments of its `Structure`."""


@dataclass(frozen=True)
class StructuredModule:
    """View of `structured.py.jinja`."""

    prose: str
    imports: tuple[Import, ...]
    classes: tuple[StructuredClass, ...]

    @property
    def docstring(self) -> str:
        """The docstring of the module."""
        return docstring(self.prose)

    @property
    def exports(self) -> tuple[str, ...]:
        """The names it defines."""
        return tuple(one.name for one in self.classes)


def structured_module(scope: Scope) -> StructuredModule | None:
    """The module of structured results, if the SDK has any."""
    operations = [one for resource in scope.api.walk() for one in resource.operations]
    found = {one.structured.name: one for one in operations if one.structured is not None}
    if not found:
        return None
    classes = tuple(_class(scope, one, one.structured) for one in found.values() if one.structured is not None)
    homes = {scope.names[_use(one)]: f"..types.{scope.home(_use(one))}" for one in found.values()}
    table = {**homes, "Structure": ".._runtime.structured", "Structured": ".._runtime.structured"}
    return StructuredModule(
        prose="Results whose text is read as a type that the caller chooses.",
        imports=tuple(statements(table, table)),
        classes=classes,
    )


def _use(operation: Operation) -> tuple[str, Direction]:
    assert isinstance(operation.result.type, Reference)
    return operation.result.type.target, Direction.RESPONSE


def _class(scope: Scope, operation: Operation, structured: Structured) -> StructuredClass:
    base = scope.names[_use(operation)]
    text = f"A `{base}` whose text is JSON of the type that the call asked for; `parsed_output` has it."
    return StructuredClass(structured.name, base, docstring(text, 4), tuple(_structure(structured)))


def _structure(structured: Structured) -> Iterator[str]:
    yield sequence(structured.at)
    yield literal(structured.schema)
    if structured.constants:
        yield f"constants={mapping(dict(structured.constants))}"
    yield f"text={sequence(tuple(attribute(name) for name in structured.text))}"
    if structured.where:
        yield f"where={mapping({attribute(name): value for name, value in structured.where})}"
