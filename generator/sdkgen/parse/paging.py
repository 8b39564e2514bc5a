"""Paging: which style an operation has, with its parameters and fields found in the document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sdkgen.api import (
    Alias,
    Array,
    Body,
    ItemCursor,
    LinkHeader,
    Location,
    NextUrl,
    Offset,
    PageNumber,
    Paging,
    PagingStyle,
    Parameter,
    Record,
    Reference,
    Resource,
    Result,
    ResultKind,
    Token,
    Type,
    Union,
)
from sdkgen.load.shapes import mapping
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.shapes import meant, shape_of
from sdkgen.settings import MethodSettings, PagingSettings

_AMBIGUOUS = "paging-ambiguous"


def paging(
    scope: Scope,
    schemas: Schemas,
    parameters: tuple[Parameter, ...],
    body: Body | None,
    result: Result,
    method: MethodSettings | None,
) -> Paging | None:
    """How the pages follow each other of which the result is one: as the method's settings say, else by what fits."""
    names = [one.name for one in parameters if one.location is Location.QUERY]
    names += [one.name for one in body.fields or ()] if body is not None else []
    wanted = method.paging if method is not None else None
    if wanted is not None:
        style = next((one for one in scope.settings.paging if one.name == wanted), None)
        if style is None or method is None:
            return None
        lookup = _Lookup(schemas, names, result, style)
        found = lookup.paging()
        for message, hint in lookup.complaints:
            said = f"the paging `{style.name}` does not fit this method: {message}"
            scope.problems.append(
                scope.settings.problem(child(method.origin, "paging"), "paging-does-not-fit", said, hint)
            )
        return found
    fitting: list[Paging] = []
    for style in scope.settings.paging:
        lookup = _Lookup(schemas, names, result, style)
        found = lookup.paging()
        if found is not None and not lookup.complaints and (style.style != "link" or _has_link(scope, result)):
            fitting.append(found)
    if len(fitting) > 1:
        said = " and ".join(f"`{one.name}`" for one in fitting)
        scope.note(result.origin, _AMBIGUOUS, f"the pagings {said} fit: the settings of the method can name one")
    return fitting[0] if len(fitting) == 1 else None


def unused(scope: Scope, resources: Iterable[Resource]) -> None:
    """Collects as problems the styles that no operation has, which are most likely misspelt."""
    operations = [one for top in resources for resource in top.walk() for one in resource.operations]
    used = {one.paging.name for one in operations if one.paging is not None}
    named = {method.paging for resource in scope.settings.walk() for method in resource.methods}
    for style in scope.settings.paging:
        undecided = any(one.rule == _AMBIGUOUS and f"`{style.name}`" in one.message for one in scope.notes)
        if style.name not in used | named and not undecided:
            message = f"no operation has the parameters and properties of the paging `{style.name}`"
            hint = f"a method with `paging: {style.name}` says what does not fit"
            scope.problems.append(scope.settings.problem(style.origin, "paging-unused", message, hint, key=True))


def _has_link(scope: Scope, result: Result) -> bool:
    headers = mapping(scope.mapping(result.origin).get("headers"))
    return any(name.lower() == "link" for name in headers)


@dataclass(frozen=True)
class _Lookup:
    """Finds what a style speaks of; what is not there is a complaint, with a hint."""

    schemas: Schemas
    parameters: list[str]
    result: Result
    settings: PagingSettings
    complaints: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def paging(self) -> Paging | None:
        if self.result.kind is not ResultKind.JSON or isinstance(self.result.type, Union):
            self.complaints.append(("its result is not always JSON", "lists that have pages are JSON"))
            return None
        settings = self.settings
        for name in settings.parameters.values():
            if name not in self.parameters:
                hint = meant(name, self.parameters, "parameters") if self.parameters else "it has none"
                self._complain(f"there is no parameter `{name}`", hint)
        for path in (settings.more, *settings.fields.values()):
            self._at(self.result.type, path)
        item = self._item()
        if item is None or self.complaints:
            return None
        if settings.item:
            self._at(item, (settings.item,))
        return Paging(settings.name, self._style(), settings.items, settings.more, item, settings.origin)

    def _style(self) -> PagingStyle:
        settings = self.settings
        given, fields = settings.parameters, settings.fields
        match settings.style:
            case "cursor":
                before = given.get("before", "")
                return ItemCursor(
                    given["after"], fields.get("last", ()), before, fields.get("first", ()), settings.item
                )
            case "token":
                return Token(given["parameter"], fields["field"])
            case "offset":
                return Offset(given["parameter"], fields.get("total", ()), settings.start or 0)
            case "page":
                start = 1 if settings.start is None else settings.start
                return PageNumber(given["parameter"], fields.get("pages", ()), start)
            case "link":
                return LinkHeader(settings.rel)
            case "url":
                return NextUrl(fields["field"])

    def _item(self) -> Type | None:
        found = self._at(self.result.type, self.settings.items)
        item = self._item_of(found) if found is not None else None
        if found is not None and item is None:
            where = f"`{'.'.join(self.settings.items)}`" if self.settings.items else "the response"
            self._complain(f"{where} is no list", "name the list of items with `items`")
        return item

    def _item_of(self, type: Type) -> Type | None:
        match type:
            case Array(item):
                return item
            case Union(variants):
                return next((found for one in variants if (found := self._item_of(one)) is not None), None)
            case Reference(target) if isinstance(shape := self.schemas.definitions[target].shape, Alias):
                return self._item_of(shape.type)
            case _:
                return None

    def _at(self, type: Type, path: tuple[str, ...]) -> Type | None:
        for name in path:
            record = shape_of(self.schemas.definitions, type)
            fields: dict[str, Type] = {}
            if isinstance(record, Record):
                fields = {one.name: one.type for one in record.fields}
            if name not in fields:
                self._complain(f"the response has no property `{name}`", meant(name, list(fields), "properties"))
                return None
            type = fields[name]
        return type

    def _complain(self, message: str, hint: str) -> None:
        self.complaints.append((message, hint))
