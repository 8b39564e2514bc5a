"""One module per resource: its two classes, with a method for each operation."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.api import Resource
from sdkgen.problems import SpecError
from sdkgen.python.docstrings import docstring
from sdkgen.python.imports import PLAIN, STANDARD, Import, statements, used
from sdkgen.python.method_source import Method
from sdkgen.python.methods import methods
from sdkgen.python.mixins import clashes, parents, resource_mixins
from sdkgen.python.names import client_attribute
from sdkgen.python.operation_facts import constant
from sdkgen.python.scope import Scope
from sdkgen.python.views import ViewModule, view_classes, view_module

_RUNTIME = {
    "AsyncJSONLines": ".._runtime.json_lines",
    "AsyncPaginator": ".._runtime.paging",
    "AsyncResource": ".._runtime.resource",
    "AsyncStream": ".._runtime.stream",
    "Base64Input": ".._runtime.inputs",
    "BytesInput": ".._runtime.inputs",
    "Body": ".._runtime.arguments",
    "Content": ".._runtime.arguments",
    "FileInput": ".._runtime.inputs",
    "Headers": ".._runtime.arguments",
    "JSONLines": ".._runtime.json_lines",
    "NOT_GIVEN": ".._runtime.sentinels",
    "NotGiven": ".._runtime.sentinels",
    "NonStreamingLimit": ".._runtime.operation",
    "Operation": ".._runtime.operation",
    "ParameterStyle": ".._runtime.styles",
    "Query": ".._runtime.arguments",
    "Resource": ".._runtime.resource",
    "ReadAs": ".._runtime.structured",
    "RetryPolicy": ".._runtime.retry",
    "SequenceNotStr": ".._runtime.inputs",
    "Stream": ".._runtime.stream",
    "StreamFormat": ".._runtime.operation",
    "Timeout": ".._runtime.arguments",
    "pagination": "..",
    "resources": "..",
    "streaming": "..",
    "structured": "..",
    "types": "..",
}


@dataclass(frozen=True)
class Child:
    """A resource below another, or below the client."""

    name: str
    class_name: str
    owner: str
    """What the resource gets as its client."""
    docstring: str


@dataclass(frozen=True)
class ResourceClass:
    """The class of a resource in one colour."""

    name: str
    parent: str
    docstring: str
    children: tuple[Child, ...]
    methods: tuple[Method, ...]
    is_empty: bool


@dataclass(frozen=True)
class ResourceModule:
    """View of `resource.py.jinja`."""

    name: str
    docstring: str
    plain_imports: tuple[str, ...]
    imports: tuple[Import, ...]
    constants: tuple[str, ...]
    classes: tuple[ResourceClass, ...]
    exports: tuple[str, ...]
    views: ViewModule | None
    """What `views.py.jinja` makes of it besides."""


def resource_modules(scope: Scope) -> list[ResourceModule]:
    """Every resource's module."""
    return [_module(scope, resource) for resource in scope.api.walk()]


def children(scope: Scope, resources: tuple[Resource, ...], is_async: bool, owner: str) -> tuple[Child, ...]:
    """The attributes through which resources are reached."""
    prefix = "Async" if is_async else ""
    return tuple(
        Child(
            name=client_attribute(one.name),
            class_name=prefix + scope.resource_class(one),
            owner=owner,
            docstring=docstring(one.description or f"Operations of `client.{scope.attributes(one)}`.", 8),
        )
        for one in resources
    )


def _module(scope: Scope, resource: Resource) -> ResourceModule:
    name = scope.resource_class(resource)
    what = resource.description or f"Operations of `client.{scope.attributes(resource)}`."
    mixin = resource_mixins(scope).get(resource.path)
    classes = tuple(
        ResourceClass(
            name=f"{prefix}{name}",
            parent=parents(mixin, prefix, f"{prefix}Resource"),
            docstring=docstring(what if not prefix else f"Asynchronous form of `{name}`.", 4),
            children=(
                *children(scope, resource.children, bool(prefix), "self._client"),
                *_views(scope, resource, prefix),
            ),
            methods=methods(scope, resource, bool(prefix)),
            is_empty=not resource.operations and not resource.children,
        )
        for prefix in ("", "Async")
    )
    constants = tuple(constant(operation, scope.api.auth) for operation in resource.operations)
    words = used(
        [
            *constants,
            *(one.parent for one in classes),
            *(piece for one in classes for method in one.methods for piece in method.source),
        ]
    )
    has_variable = any("OutputT" in piece for one in classes for method in one.methods for piece in method.source)
    constants = ('OutputT = TypeVar("OutputT")', "", *constants) if has_variable else constants
    words |= {"TypeVar"} if has_variable else set()
    table = {**STANDARD, **_RUNTIME, "overload": "typing", "cached_property": "functools", "TypeVar": "typing"}
    if mixin is not None:
        if problems := [*clashes(scope, mixin, {*table, name, f"Async{name}"})]:
            raise SpecError(problems)
        table |= dict.fromkeys(mixin.names, f"..{mixin.module}")
    if any(one.children for one in classes):
        words |= {"cached_property", "resources"}
    return ResourceModule(
        name=scope.modules[resource.path],
        docstring=docstring(what),
        plain_imports=tuple(line for word, line in PLAIN if word in words),
        imports=tuple(statements(words, table)),
        constants=constants,
        classes=classes,
        exports=(name, f"Async{name}"),
        views=view_module(scope, resource, tuple(one.name for one in classes[0].methods if not one.is_helper)),
    )


def _views(scope: Scope, resource: Resource, prefix: str) -> tuple[Child, ...]:
    return tuple(
        Child(one.attribute, one.reference, "self", docstring(one.prose, 8))
        for one in view_classes(scope, resource, prefix)
    )
