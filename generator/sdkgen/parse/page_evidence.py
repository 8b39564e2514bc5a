"""What an operation shows of pages: what a call may ask for, and what its response says."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sdkgen.api import Body, BodyKind, Definition, Location, Parameter, PrimitiveKind, Record, Result, Scalar, Type
from sdkgen.load.shapes import items, mapping
from sdkgen.parse.page_lists import OnlyList, Path, kind_of, only_list, record_of
from sdkgen.parse.page_words import AROUND
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.words import snake

NUMBERS = (PrimitiveKind.INTEGER, PrimitiveKind.NUMBER)
_URL = re.compile(r"\b(?:ur[il]s?|links?|href)\b", re.IGNORECASE)
_FORMATS = ("uri", "url", "uri-reference", "iri")
_DEPTH = 2
"""How many objects about the page can be in each other."""


@dataclass(frozen=True)
class Shown:
    """A parameter, a property of the body, or a field of the response."""

    path: Path
    words: str
    """The name in snake_case words; inside an object that is about the page, after the name of that."""
    kind: PrimitiveKind | None
    """What it is; `None` where it can be several things, or is no single value."""
    description: str
    schema: Mapping[str, Any]
    default: Scalar = None

    @property
    def name(self) -> str:
        """The name on the wire."""
        return self.path[-1]

    @property
    def is_number(self) -> bool:
        """Whether it counts something."""
        return self.kind in NUMBERS

    @property
    def is_url(self) -> bool:
        """Whether name, format, description or example say that it is a URL."""
        if self.kind is not PrimitiveKind.STRING:
            return False
        shown = [self.schema.get("example"), *items(self.schema.get("examples"))]
        return (
            self.schema.get("format") in _FORMATS
            or any(_URL.search(text) for text in (self.words.replace("_", " "), self.description))
            or any(isinstance(one, str) and one.startswith(("http://", "https://", "/")) for one in shown)
        )


@dataclass(frozen=True)
class PageEvidence:
    """What is known of an operation, as far as it may speak of pages."""

    verb: str
    asked: tuple[Shown, ...]
    """What a call may ask for and can leave out."""
    said: tuple[Shown, ...]
    """The single values beside the list, also those in objects that are about the page."""
    list: OnlyList
    item_id: PrimitiveKind | None
    """What the `id` of an item is."""
    is_single: bool
    """Whether the response is one thing, with an id of its own."""
    is_bare: bool
    """Whether the response is, or holds, nothing but the list."""
    has_link: bool
    """Whether a `Link` header of the response is documented."""

    def parameter(self, names: Iterable[str]) -> Shown | None:
        """The first of these that a call may ask for."""
        return _first(self.asked, names)

    def field(self, names: Iterable[str], kinds: Collection[PrimitiveKind]) -> Shown | None:
        """The first of these that the response has, as one of these kinds."""
        return _first([one for one in self.said if one.kind in kinds], names)


def page_evidence(
    scope: Scope,
    definitions: Mapping[str, Definition],
    verb: str,
    parameters: Iterable[Parameter],
    body: Body | None,
    result: Result,
) -> PageEvidence | None:
    """What an operation shows whose result is JSON; nothing where that is not one list."""
    found = only_list(definitions, result.type)
    if found is None:
        return None
    reader = _Reader(scope, definitions)
    thing = record_of(definitions, found.item)
    ids = [one.type for one in thing.fields if one.name == "id"] if thing is not None else []
    inner = found.around[-1][1].fields if found.around else ()
    headers = mapping(scope.mapping(result.origin).get("headers"))
    return PageEvidence(
        verb=verb,
        asked=tuple(reader.asked(parameters, body)),
        said=tuple(one for path, record in found.around for one in reader.said(record, path)),
        list=found,
        item_id=kind_of(definitions, ids[0]) if ids else None,
        is_single=any(one.name == "id" for one in inner),
        is_bare=len(inner) <= 1,
        has_link=any(name.lower() == "link" for name in headers),
    )


@dataclass(frozen=True)
class _Reader:
    scope: Scope
    definitions: Mapping[str, Definition]

    def asked(self, parameters: Iterable[Parameter], body: Body | None) -> Iterator[Shown]:
        for one in parameters:
            if one.location is Location.QUERY and not (one.required or one.deprecated):
                schema = self._schema(child(one.origin, "schema"))
                yield self._shown((one.name,), snake(one.name), one.type, one.description, schema, one.default)
        for field in body.fields or () if body is not None and body.kind is BodyKind.JSON else ():
            if not (field.required or field.deprecated):
                schema = self._schema(field.origin)
                yield self._shown(
                    (field.name,), snake(field.name), field.type, field.description, schema, field.default
                )

    def said(self, record: Record, above: Path, depth: int = 0) -> Iterator[Shown]:
        """The values of a record, then those of the objects in it that are about the page."""
        fields = [one for one in record.fields if not one.deprecated]
        for one in fields:
            called = snake("_".join([*above[-1:], one.name])) if depth else snake(one.name)
            schema = self._schema(one.origin)
            yield self._shown((*above, one.name), called, one.type, one.description, schema, one.default)
        for one in fields:
            inner = record_of(self.definitions, one.type)
            if inner is not None and snake(one.name) in AROUND and depth < _DEPTH:
                yield from self.said(inner, (*above, one.name), depth + 1)

    def _shown(
        self, path: Path, words: str, type: Type, description: str, schema: Mapping[str, Any], default: Scalar
    ) -> Shown:
        return Shown(path, words, kind_of(self.definitions, type), description, schema, default)

    def _schema(self, origin: str) -> Mapping[str, Any]:
        try:
            return self.scope.mapping(self.scope.follow(origin))
        except KeyError:  # a parameter with `content`, or a property that several schemas make
            return {}


def _first(shown: Iterable[Shown], names: Iterable[str]) -> Shown | None:
    known: dict[str, Shown] = {}
    for one in shown:
        known.setdefault(one.words, one)
        # A name says enough without the object that it is in.
        known.setdefault(snake(one.name), one)
    return next((known[name] for name in names if name in known), None)
