"""The quick reference: for each method its signature, what it raises and what it returns; then the key types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sdkgen.api import Direction, Operation, Resource, ResultKind
from sdkgen.python.arguments import arguments
from sdkgen.python.docs_text import code, plain, remark, shortened
from sdkgen.python.docs_types import TypeTable
from sdkgen.python.docstrings import summary
from sdkgen.python.errors import STATUSES
from sdkgen.python.method_docs import STRUCTURED_PROSE, documented
from sdkgen.python.method_source import Method
from sdkgen.python.resources import ResourceModule
from sdkgen.python.scope import Scope

_LONGEST_LINE = 300
_COMMENT_COLUMNS = (40, 56, 72)
"""Few and fixed, so that another argument seldom moves the comments of the rest."""
_MOST_ATTRIBUTES = 24


@dataclass(frozen=True)
class MethodReference:
    """A method in both colours."""

    title: str
    lines: tuple[str, ...]
    """Its signature, with a comment on each argument."""
    asynchronous: str
    raises: str
    returns: str
    """May be empty."""


@dataclass(frozen=True)
class QuickReference:
    """View of `quick_reference.md.jinja`."""

    title: str
    root: str
    methods: tuple[MethodReference, ...]
    types: tuple[tuple[str, ...], ...]
    """The lines of each type."""


def quick_reference(scope: Scope, modules: Iterable[ResourceModule], table: TypeTable) -> QuickReference:
    """The view of the quick reference."""
    methods: list[MethodReference] = []
    sources: list[str] = []
    for resource, module in zip(scope.api.walk(), modules, strict=True):
        for operation, method, twin in _methods(resource, module):
            methods.append(_method(scope, f"client.{scope.attributes(resource)}", operation, method, twin, table))
            sources += [text.partition(": ")[2] for text in method.signature.own]
            sources.append(method.signature.returns)
    return QuickReference(
        title=summary(scope.api.title) or scope.settings.package.distribution,
        root=scope.settings.client.error,
        methods=tuple(methods),
        types=tuple(table.key_types(sources)),
    )


def _methods(resource: Resource, module: ResourceModule) -> Iterator[tuple[Operation, Method, Method]]:
    """The methods of a resource in both colours, with the operation of each."""
    both = zip(module.classes[0].methods, module.classes[1].methods, strict=True)
    for operation in resource.operations:
        yield operation, *next(both)
        if operation.structured is not None:
            yield operation, *next(both)
        if operation.stream is not None and operation.helper is not None:
            yield operation, *next(both)


def _method(
    scope: Scope, owner: str, operation: Operation, method: Method, twin: Method, table: TypeTable
) -> MethodReference:
    returns = _returns(scope, operation, method, table)
    return MethodReference(
        title=code(f"{owner}.{method.name}()"),
        lines=tuple(_signature(scope, operation, method)),
        asynchronous=code(f"{twin.definition} {method.name}(...) -> {_short(twin.signature.returns)}"),
        raises=", ".join(map(code, _raises(scope, operation))),
        returns=returns,
    )


def _signature(scope: Scope, operation: Operation, method: Method) -> Iterator[str]:
    given = arguments(scope, operation)
    required = {one.name for one in given if one.required}
    prose = dict(documented(scope, operation, given))
    if operation.structured is not None:
        prose[operation.structured.argument] = STRUCTURED_PROSE
    lines: list[tuple[str, str]] = [("    self,", "")]
    for text in method.signature.own:
        name, colon, rest = text.partition(": ")
        annotation, default, value = rest.rpartition(" = ") if colon and name not in required else (rest, "", "")
        annotation = _short(annotation.removesuffix(" | NotGiven") if default else annotation)
        said = remark(prose.get(name, ""))
        if name in required:
            said = f"Required: {said}" if said else "Required"
        lines.append((f"    {name}{colon}{annotation}{default}{value},", said))
    longest = max(len(line) for line, _ in lines)
    column = next((one for one in _COMMENT_COLUMNS if one >= longest), _COMMENT_COLUMNS[-1])
    yield f"def {method.name}("
    yield from (f"{line:<{column}}  # {said}" if said else line for line, said in lines)
    yield f") -> {_short(method.signature.returns)}"


def _raises(scope: Scope, operation: Operation) -> list[str]:
    """The errors that stand for the failures that the document describes."""
    own = dict(scope.api.errors.classes)
    known = {**STATUSES, **own}
    found: dict[str, int] = {}
    for failure in operation.failures:
        status = failure.status.upper()
        if status.isdigit():
            other = "InternalServerError" if int(status) >= 500 else "APIStatusError"
            found.setdefault(known.get(int(status), other), int(status))
        elif status.endswith("XX"):
            inside = {number: name for number, name in known.items() if str(number)[0] == status[0]}
            inside |= {500: inside.get(500, "InternalServerError")} if status[0] == "5" else {}
            for number, name in inside.items():
                found.setdefault(name, number)
        else:
            found.setdefault("APIStatusError", 1_000)
    return sorted(found, key=lambda name: (found[name], name)) or ["APIStatusError"]


def _returns(scope: Scope, operation: Operation, method: Method, table: TypeTable) -> str:
    """What the result is good for, in a line; empty where its type says all."""
    stream, helper, paging = operation.stream, operation.helper, operation.paging
    annotations = scope.annotations(Direction.RESPONSE)
    if method.is_helper and helper is not None:
        members = [helper.text_stream, f"{helper.final}()", f"{helper.final_text}()" if helper.text_stream else ""]
        members += [helper.snapshot]
        return f"Context manager with {', '.join(code(f'.{one}') for one in members if one not in ('', '()'))}"
    if paging is not None:
        page = scope.page_classes[operation.origin]
        members = [*(one.name for one in page.fields), "has_next_page()", "get_next_page()", "iter_pages()"]
        item = code(_short(annotations.of(paging.item)))
        return f"A page with {_members(members)}; iterating gives each {item}, those of following pages too"
    result = plain(method.overloads[0].returns if method.overloads else method.signature.returns)
    if operation.result.kind is ResultKind.JSON_LINES:
        return f"An iterator of {code(_short(annotations.of(operation.result.type)))}, one for each line"
    attributes = table.attributes(result)
    if not attributes:
        return ""
    text = f"{code(result)} with {_members(attributes)}"
    if stream is not None and method.overloads:
        text += f"; if it streams, an iterator of {code(_short(annotations.of(stream.event)))}"
    return text


def _members(names: list[str]) -> str:
    shown = [code(f".{name}") for name in names[:_MOST_ATTRIBUTES]]
    return ", ".join([*shown, *(["..."] if len(names) > _MOST_ATTRIBUTES else [])])


def _short(annotation: str) -> str:
    return shortened(plain(annotation), _LONGEST_LINE)
