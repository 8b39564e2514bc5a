"""The list of everything an SDK has: each resource, method and type on a line, with links to the files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sdkgen.api import Resource
from sdkgen.python.docs_text import code, plain, shortened
from sdkgen.python.docs_types import TypeTable
from sdkgen.python.docstrings import summary
from sdkgen.python.entries import Entry, ModelEntry, ParamsEntry
from sdkgen.python.method_source import Method
from sdkgen.python.resources import ResourceModule
from sdkgen.python.scope import Scope
from sdkgen.python.typing_modules import TypesModule

_LONGEST = 160


@dataclass(frozen=True)
class Section:
    """A resource with its methods, or a module with its types."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Listing:
    """View of `api.md.jinja`."""

    title: str
    resources: tuple[Section, ...]
    types: tuple[Section, ...]


def listing(
    scope: Scope, resources: Iterable[ResourceModule], modules: Iterable[TypesModule], table: TypeTable
) -> Listing:
    """The view of the list."""
    root = scope.settings.package.name
    return Listing(
        title=summary(scope.api.title) or scope.settings.package.distribution,
        resources=tuple(_resource(scope, root, *pair, table) for pair in zip(scope.api.walk(), resources, strict=True)),
        types=tuple(
            Section(
                _link(f"types/{one.name}.py", f"{root}/types/{one.name}.py"),
                tuple(_type(one.name, root, entry) for entry in sorted(one.entries, key=lambda entry: entry.name)),
            )
            for one in modules
        ),
    )


def _resource(scope: Scope, root: str, resource: Resource, module: ResourceModule, table: TypeTable) -> Section:
    owner = f"client.{scope.attributes(resource)}"
    file = f"{root}/resources/{module.name}.py"
    lines = tuple(_method(owner, file, root, one, table) for one in module.classes[0].methods)
    return Section(f"{_link(owner, file)}: {', '.join(map(code, module.exports))}", lines)


def _method(owner: str, file: str, root: str, method: Method, table: TypeTable) -> str:
    given = [text.partition(":")[0] for text in method.signature.own if text != "*"]
    call = _link(f"{owner}.{method.name}({'**params' if given else ''})", file)
    returns = plain(method.signature.returns)
    links = {name: f"{root}/types/{table.entries[name][0]}.py" for name in table.named(returns)}
    if returns in links:
        return f"{call} -> {_link(returns, links[returns])}"
    more = ", ".join(_link(name, path) for name, path in links.items())
    return f"{call} -> {code(shortened(returns, _LONGEST))}" + (f" ({more})" if more else "")


def _type(module: str, root: str, entry: Entry) -> str:
    kind = "model" if isinstance(entry, ModelEntry) else "TypedDict" if isinstance(entry, ParamsEntry) else "alias"
    return f"{_link(entry.name, f'{root}/types/{module}.py')}: {kind}"


def _link(text: str, path: str) -> str:
    return f"[{code(text)}]({path})"
