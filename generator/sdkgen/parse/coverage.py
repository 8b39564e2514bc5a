"""What became of a document: each operation, parameter, schema and keyword is in the SDK, in part, or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sdkgen.api import Api, Note
from sdkgen.load import Document
from sdkgen.load.operations import path_items
from sdkgen.load.origins import child
from sdkgen.load.shapes import mapping
from sdkgen.load.visit import Part, parts
from sdkgen.parse.keywords import is_checked_by_server, is_known, keywords
from sdkgen.settings import Settings


class Fate(StrEnum):
    """What became of a part of the document."""

    EMITTED = "emitted"
    DEGRADED = "degraded"
    """The SDK expresses it only in part."""
    REFUSED = "refused"
    """It is not in the SDK."""


@dataclass(frozen=True, order=True)
class Remark:
    """One thing that the SDK does not express, or only in part."""

    origin: str
    rule: str
    message: str
    fate: Fate
    kind: str
    """The kind of part that is counted for it."""
    part: str
    """The origin of that part, which may have several remarks."""


@dataclass(frozen=True)
class Coverage:
    """What became of everything that a document has."""

    counts: Mapping[str, Mapping[Fate, int]]
    """Kind of part (`operations`, `parameters`, ...) -> how many have which fate; of several, the worst."""
    remarks: tuple[Remark, ...]

    def total(self, kind: str) -> int:
        """How many parts of a kind the document has."""
        return sum(self.counts[kind].values())

    @property
    def summary(self) -> str:
        """The whole in a line: what there is of the operations and named schemas, and how much is not as described."""
        said = [f"{self._present(kind)} of {self.total(kind):,} {kind}" for kind in ("operations", "schemas")]
        less = {fate: sum(counts[fate] for counts in self.counts.values()) for fate in (Fate.DEGRADED, Fate.REFUSED)}
        told = ", ".join(f"{count:,} {fate.value}" for fate, count in less.items() if count)
        return ", ".join(said) + (f"; {told} (`sdkgen report`)" if told else "")

    def _present(self, kind: str) -> str:
        return f"{self.total(kind) - self.counts[kind][Fate.REFUSED]:,}"


_OTHERS = "callbacks"
_KEYWORDS = "keywords"
_KINDS = {
    "Operation": "operations",
    "Parameter": "parameters",
    "RequestBody": "bodies",
    "Response": "responses",
    "MediaType": "media types",
    "Encoding": "encodings",
    "Link": "links",
    "Schema": "inline schemas",
}
_COUNTED = (
    *("operations", "webhooks", _OTHERS, "parameters", "bodies", "responses", "media types", "encodings", "links"),
    *("schemas", "inline schemas", _KEYWORDS),
)
"""The kinds of parts, as people call them, in the order of the report."""
_COMPONENT = "#/components/schemas"


def coverage(document: Document, settings: Settings, api: Api) -> Coverage:
    """What became of the document that `api` was made of."""
    return _Survey(document, settings, api).coverage()


class _Survey:
    """Walks every part of the document by itself, since what a reader overlooked it could not have noted."""

    def __init__(self, document: Document, settings: Settings, api: Api) -> None:
        self.document = document
        self.api = api
        self.ignored = {one.target: one.reason for one in settings.ignore}
        self.called = {operation.origin for resource in api.walk() for operation in resource.operations}
        self.sent = set(_webhooks(document))
        self.kinds = {part.origin: self.kind(part) for part in _every(document)}
        """The kind of each part that is counted; empty for others."""
        self.totals = Counter(kind for kind in self.kinds.values() if kind)

    def coverage(self) -> Coverage:
        """The counts, and what they are made of."""
        remarks = [self.noted(note) for note in self.api.notes]
        for part in _every(self.document):
            remarks += self.remarks(part)
        worst: dict[tuple[str, str], Fate] = {}
        for one in sorted(remarks, key=lambda one: one.fate is Fate.REFUSED):
            worst[one.kind, one.part] = one.fate
        lost = Counter((kind, fate) for (kind, _), fate in worst.items())
        counts = {
            kind: {
                Fate.EMITTED: self.totals[kind] - lost[kind, Fate.DEGRADED] - lost[kind, Fate.REFUSED],
                Fate.DEGRADED: lost[kind, Fate.DEGRADED],
                Fate.REFUSED: lost[kind, Fate.REFUSED],
            }
            for kind in _COUNTED
        }
        return Coverage(counts, tuple(sorted(remarks)))

    def kind(self, part: Part) -> str:
        """What a part is counted as; empty if it is not."""
        if part.kind == "Schema" and part.origin.rpartition("/")[0] == _COMPONENT:
            return "schemas"
        if part.kind == "Operation" and part.origin not in self.called:
            others = "webhooks" if part.origin in self.sent else _OTHERS
            return "operations" if part.origin in self.ignored else others
        return _KINDS.get(part.kind, "")

    def noted(self, note: Note) -> Remark:
        """What a reader of the document noted, with the part or else the keyword that it is about."""
        part, kind = note.origin, self.kinds.get(note.origin, "")
        while not kind:
            owner = part.rpartition("/")[0]
            if owner in self.kinds or not owner:
                kind = _KEYWORDS
            else:
                part = owner
        return Remark(note.origin, note.rule, note.message, Fate.DEGRADED, kind, part)

    def remarks(self, part: Part) -> Iterator[Remark]:
        """What to say of a part whatever its readers noted; counts its keywords."""
        for key in keywords(part):
            self.totals[_KEYWORDS] += 1
            origin = child(part.origin, key)
            if is_checked_by_server(part, key):
                said = f"`{key}` is left to the server"
                yield Remark(origin, "keyword-unchecked", said, Fate.DEGRADED, _KEYWORDS, origin)
            elif not is_known(part, key):
                said = f"`{key}` is no keyword of this place, and not read"
                yield Remark(origin, "keyword-unknown", said, Fate.REFUSED, _KEYWORDS, origin)
        kind = self.kinds[part.origin]
        if part.kind == "Operation" and part.origin in self.ignored:
            said = f"the operation is ignored by the settings: {self.ignored[part.origin]}"
            yield Remark(part.origin, "operation-ignored", said, Fate.REFUSED, kind, part.origin)
        elif kind == _OTHERS:
            said = "the operation is not called by a client"
            yield Remark(part.origin, "operation-of-others", said, Fate.REFUSED, kind, part.origin)
        elif kind == "links":
            said = "what a response is linked to is left to the caller"
            yield Remark(part.origin, "link", said, Fate.REFUSED, kind, part.origin)


def _webhooks(document: Document) -> Iterator[str]:
    """The origins of the operations that the API sends by itself."""
    for name in mapping(document.root.get("webhooks")):
        for origin, item in path_items(document, child("#/webhooks", name)):
            yield from (child(origin, key) for key in item)


def _every(document: Document) -> Iterator[Part]:
    """Every part of the document and of the files that it refers to, once."""
    seen: set[str] = set()
    todo = [Part("#", "Document", document.root)]
    while todo:
        for part in parts(todo[0].value, todo[0].origin, todo.pop(0).kind):
            if part.origin in seen:
                continue
            seen.add(part.origin)
            yield part
            ref = part.value.get("$ref")
            if isinstance(ref, str):
                target = document.resolve(ref, part.origin)
                if target not in seen and target.partition("#")[0]:
                    todo.append(Part(target, part.kind, document.get(target)))
