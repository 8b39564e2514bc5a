"""The views of a resource: classes with a line for each method, which say no signature again."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.api import Resource
from sdkgen.python.docstrings import docstring
from sdkgen.python.imports import import_order
from sdkgen.python.names import identifier
from sdkgen.python.scope import Scope


@dataclass(frozen=True)
class ViewClass:
    """A view in one colour."""

    name: str
    parent: str
    docstring: str
    function: str
    """What makes a method of the view from one of the resource."""
    resource: str
    """The class of the resource."""
    attribute: str
    """Where the resource has its view."""
    reference: str
    """The class, from the package of resources."""
    prose: str
    """What the attribute is."""


@dataclass(frozen=True)
class ViewModule:
    """View of `views.py.jinja`."""

    name: str
    docstring: str
    resource_module: str
    resource_classes: str
    classes: tuple[ViewClass, ...]
    methods: tuple[str, ...]


def view_classes(scope: Scope, resource: Resource, prefix: str) -> tuple[ViewClass, ...]:
    """The views of a resource in one colour; none where it has no methods of its own."""
    if not resource.operations:
        return ()
    name = prefix + scope.resource_class(resource)
    asynchronous = prefix.lower() and f"{prefix.lower()}_"
    module = _module_name(scope, resource)
    return tuple(
        ViewClass(
            name=f"{name}With{kind}Response",
            reference=f"{module}.{name}With{kind}Response",
            parent=f"{prefix}{kind}View",
            docstring=docstring(f"The methods of `{name}`, each giving {result}.", 4),
            function=f"{asynchronous}{kind.lower()}_response",
            resource=name,
            attribute=f"with_{kind.lower()}_response",
            prose=f"The same methods, each giving {result}.",
        )
        for kind, result in (
            ("Raw", "the whole response: its status, its headers and its body"),
            ("Streaming", f"a response for {'an `async with`' if prefix else 'a `with`'} block, which reads its body"),
        )
    )


def view_module(scope: Scope, resource: Resource, methods: tuple[str, ...]) -> ViewModule | None:
    """The module of the views of a resource, which show these of its methods."""
    classes = (*view_classes(scope, resource, ""), *view_classes(scope, resource, "Async"))
    if not classes:
        return None
    name = scope.resource_class(resource)
    return ViewModule(
        name=_module_name(scope, resource),
        docstring=docstring(f"The views of `{name}`: its methods, giving responses instead of what is in them."),
        resource_module=scope.modules[resource.path],
        resource_classes=", ".join(sorted((name, f"Async{name}"), key=import_order)),
        classes=classes,
        methods=methods,
    )


def _module_name(scope: Scope, resource: Resource) -> str:
    return identifier(f"{scope.modules[resource.path]}_views", scope.modules.values())
