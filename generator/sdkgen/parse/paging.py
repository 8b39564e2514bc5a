"""Paging: which style an operation has, with its parameters and fields found in the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sdkgen.api import (
    Body,
    ItemCursor,
    LinkHeader,
    Location,
    NextUrl,
    Offset,
    Operation,
    PageNumber,
    Paging,
    PagingStyle,
    Parameter,
    Record,
    Resource,
    Result,
    ResultKind,
    Token,
    Type,
    Union,
)
from sdkgen.load.shapes import mapping
from sdkgen.parse.page_evidence import page_evidence
from sdkgen.parse.page_inference import inferred_style
from sdkgen.parse.page_lists import Path, item_of, only_list
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.shapes import meant, shape_of
from sdkgen.parse.walk import Endpoint
from sdkgen.settings import ANY_LIST, MethodSettings, PagingSettings

_AMBIGUOUS = "paging-ambiguous"
_LIST = "data"
"""What pages call a list that each response calls otherwise."""


def paging(
    scope: Scope,
    schemas: Schemas,
    endpoint: Endpoint,
    parameters: tuple[Parameter, ...],
    body: Body | None,
    result: Result,
    method: MethodSettings | None,
) -> Paging | None:
    """How the pages follow each other of which the result is one: as the method's settings say, else by what fits."""
    wanted = method.paging if method is not None else None
    if wanted == "":
        return None
    if scope.settings.paging is None:
        return _inferred(scope, schemas, endpoint, parameters, body, result)
    if wanted is not None and method is not None:
        style = next((one for one in scope.settings.paging if one.name == wanted), None)
        if style is None:
            return None
        lookup = _Lookup.of(schemas, parameters, body, result, style)
        found = lookup.paging()
        for message, hint in lookup.complaints:
            said = f"the paging `{style.name}` does not fit this method: {message}"
            scope.problems.append(
                scope.settings.problem(child(method.origin, "paging"), "paging-does-not-fit", said, hint)
            )
        return found
    lookups = [_Lookup.of(schemas, parameters, body, result, style) for style in scope.settings.paging]
    fitting = [
        (lookup, found)
        for lookup in lookups
        if (found := lookup.paging()) is not None and (lookup.settings.style != "link" or _has_link(scope, result))
    ]
    # What has all that a style can use is meant rather than what has only the needful.
    best = [found for lookup, found in fitting if not lookup.lacking] or [found for _, found in fitting]
    if len(best) > 1:
        said = " and ".join(f"`{one.name}`" for one in best)
        scope.note(result.origin, _AMBIGUOUS, f"the pagings {said} fit: the settings of the method can name one")
    return best[0] if len(best) == 1 else None


def _inferred(
    scope: Scope,
    schemas: Schemas,
    endpoint: Endpoint,
    parameters: tuple[Parameter, ...],
    body: Body | None,
    result: Result,
) -> Paging | None:
    if result.kind is not ResultKind.JSON:
        return None
    shown = page_evidence(scope, schemas.definitions, endpoint.verb, parameters, body, result)
    style = inferred_style(shown, result.origin) if shown is not None else None
    return _Lookup.of(schemas, parameters, body, result, style).paging() if style is not None else None


def check_styles(scope: Scope, schemas: Schemas, resources: Iterable[Resource]) -> None:
    """Collects as problems the styles that no operation has, and what no operation of a style has: mostly misspelt."""
    operations = [one for top in resources for resource in top.walk() for one in resource.operations]
    named = {method.paging for resource in scope.settings.walk() for method in resource.methods}
    for style in scope.settings.paging or ():
        having = [one for one in operations if one.paging is not None and one.paging.name == style.name]
        undecided = any(one.rule == _AMBIGUOUS and f"`{style.name}`" in one.message for one in scope.notes)
        if not having and style.name not in named and not undecided:
            message = f"no operation has the parameters and properties of the paging `{style.name}`"
            hint = f"a method with `paging: {style.name}` says what does not fit"
            scope.problems.append(scope.settings.problem(style.origin, "paging-unused", message, hint, key=True))
        for message, hint in _lacking(schemas, having, style):
            said = f"no method has all of the paging `{style.name}`: {message}"
            scope.problems.append(scope.settings.problem(style.origin, "paging-does-not-fit", said, hint, key=True))


def _lacking(schemas: Schemas, having: list[Operation], style: PagingSettings) -> Iterator[tuple[str, str]]:
    """What every operation of a style does without."""
    lookups = [_Lookup.of(schemas, one.parameters, one.body, one.result, style) for one in having]
    for lookup in lookups:
        lookup.paging()
    for message, hint in lookups[0].lacking if lookups else ():
        if all(any(message == one for one, _ in lookup.lacking) for lookup in lookups):
            yield message, hint


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
    lacking: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    """What pages can do without: another direction, how many there are, whether there are more."""

    @classmethod
    def of(
        cls,
        schemas: Schemas,
        parameters: tuple[Parameter, ...],
        body: Body | None,
        result: Result,
        settings: PagingSettings,
    ) -> _Lookup:
        """The lookup in an operation."""
        names = [one.name for one in parameters if one.location is Location.QUERY]
        names += [one.name for one in body.fields or ()] if body is not None else []
        return cls(schemas, names, result, settings)

    def paging(self) -> Paging | None:
        """The paging, if there is all that the style needs."""
        if self.result.kind is not ResultKind.JSON or isinstance(self.result.type, Union):
            self.complaints.append(("its result is not always JSON", "lists that have pages are JSON"))
            return None
        settings = self.settings
        for purpose, name in settings.parameters.items():
            if name not in self.parameters:
                hint = meant(name, self.parameters, "parameters") if self.parameters else "it has none"
                found = self.lacking if purpose == "before" else self.complaints
                found.append((f"there is no parameter `{name}`", hint))
        self._at(self.result.type, settings.more, self.lacking)
        for purpose, path in settings.fields.items():
            is_needed = purpose == "field" or purpose == "last" and not settings.item
            self._at(self.result.type, path, self.complaints if is_needed else self.lacking)
        items = self._items()
        if items is None or self.complaints:
            return None
        path, item = items
        if settings.item:
            has_last = settings.fields.get("last") and not any("last" in one for one in self.lacking)
            self._at(item, (settings.item,), self.lacking if has_last else self.complaints)
        listed_as = _LIST if settings.items == ANY_LIST else ""
        return Paging(settings.name, self._style(), path, settings.more, item, settings.origin, listed_as)

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

    def _items(self) -> tuple[Path, Type] | None:
        """Where the list is, and the type of its items."""
        definitions, path = self.schemas.definitions, self.settings.items
        if path == ANY_LIST:
            only = only_list(definitions, self.result.type)
            if only is None:
                self.complaints.append(("the response has not just one list", "name the list of items with `items`"))
            return None if only is None else (only.path, only.item)
        found = self._at(self.result.type, path, self.complaints)
        item = item_of(definitions, found) if found is not None else None
        if found is not None and item is None:
            where = f"`{'.'.join(path)}`" if path else "the response"
            self.complaints.append((f"{where} is no list", "name the list of items with `items`"))
        return None if item is None else (path, item)

    def _at(self, type: Type, path: Path, complaints: list[tuple[str, str]]) -> Type | None:
        for name in path:
            record = shape_of(self.schemas.definitions, type)
            fields: dict[str, Type] = {}
            if isinstance(record, Record):
                fields = {one.name: one.type for one in record.fields}
            if name not in fields:
                hint = meant(name, list(fields), "properties")
                complaints.append((f"the response has no property `{name}`", hint))
                return None
            type = fields[name]
        return type
