"""What became of a document: each operation, parameter, schema and keyword is in the SDK, in part, or left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sdkgen.api import Api
from sdkgen.load import Document
from sdkgen.load.origins import child
from sdkgen.load.visit import Part, parts
from sdkgen.settings import Settings


class Fate(StrEnum):
    """What became of a part of the document."""

    EMITTED = "emitted"
    DEGRADED = "degraded"
    """The SDK expresses it only in part."""
    LEFT_OUT = "left out"


@dataclass(frozen=True, order=True)
class Remark:
    """One thing that the SDK does not express, or only in part."""

    origin: str
    rule: str
    message: str
    fate: Fate


@dataclass(frozen=True)
class Coverage:
    """What became of everything that a document has."""

    counts: Mapping[str, Mapping[Fate, int]]
    """Kind of part (`operations`, `parameters`, `schemas`, `keywords`) -> how many have which fate."""
    remarks: tuple[Remark, ...]


_CHECKS = frozenset(
    "not if then else contains minContains maxContains dependentSchemas dependentRequired propertyNames"
    " unevaluatedItems unevaluatedProperties dependencies".split()
)
"""Keywords of schemas that say which values are valid in a way that has no type."""
_KNOWN: Mapping[str, frozenset[str]] = {
    "Document": frozenset(
        "openapi info servers paths webhooks components security tags externalDocs jsonSchemaDialect $self".split()
    ),
    "PathItem": frozenset(
        "$ref summary description servers parameters get put post delete options head patch trace query"
        " additionalOperations".split()
    ),
    "Operation": frozenset(
        "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated"
        " security servers".split()
    ),
    "Parameter": frozenset(
        "$ref name in description required deprecated allowEmptyValue style explode allowReserved schema example"
        " examples content summary".split()
    ),
    "RequestBody": frozenset("$ref description content required summary".split()),
    "Response": frozenset("$ref description headers content links summary".split()),
    "MediaType": frozenset(
        "schema itemSchema example examples encoding prefixEncoding itemEncoding $ref description".split()
    ),
    "Schema": frozenset(
        "$ref $id $schema $anchor $comment $defs $dynamicAnchor $vocabulary definitions id title description default"
        " example examples deprecated readOnly writeOnly nullable discriminator xml externalDocs type format enum const"
        " properties required additionalProperties patternProperties items prefixItems allOf oneOf anyOf multipleOf"
        " maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems"
        " maxProperties minProperties contentEncoding contentMediaType contentSchema".split()
    ),
}
"""The keywords of each kind that are read, or that a server checks by itself."""
_PLURALS = {"Operation": "operations", "Parameter": "parameters", "Schema": "schemas"}


def coverage(document: Document, settings: Settings, api: Api) -> Coverage:
    """What became of the document that `api` was made of."""
    ignored = {one.target for one in settings.ignore}
    emitted = {operation.origin for resource in api.walk() for operation in resource.operations}
    remarks = [Remark(note.origin, note.rule, note.message, Fate.DEGRADED) for note in api.notes]
    noted = {one.origin for one in remarks}
    counts: dict[str, Counter[Fate]] = {name: Counter() for name in (*_PLURALS.values(), "keywords")}
    for part in _every(document):
        fate = Fate.DEGRADED if part.origin in noted else Fate.EMITTED
        if part.kind == "Operation" and part.origin not in emitted:
            fate = Fate.LEFT_OUT
            why = "ignored in the settings" if part.origin in ignored else "not called by a client"
            rule = "operation-ignored" if part.origin in ignored else "operation-of-others"
            remarks.append(Remark(part.origin, rule, f"the operation is {why}", fate))
        if part.kind in _PLURALS:
            counts[_PLURALS[part.kind]][fate] += 1
        for found in _keywords(part):
            remarks.append(found)
            counts["keywords"][found.fate] += 1
        unread = sum(1 for _ in _keywords(part))
        counts["keywords"][Fate.EMITTED] += sum(not key.startswith("x-") for key in part.value) - unread
    return Coverage(
        {name: {fate: found[fate] for fate in Fate} for name, found in counts.items()}, tuple(sorted(remarks))
    )


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


def _keywords(part: Part) -> Iterator[Remark]:
    """The keywords of a part that no type expresses, and those that nothing is known of."""
    known = _KNOWN.get(part.kind)
    if known is None:
        return
    for key in part.value:
        if key in known or key.startswith("x-"):
            continue
        origin = child(part.origin, key)
        if part.kind == "Schema" and key in _CHECKS:
            yield Remark(origin, "keyword-unchecked", f"`{key}` is left to the server", Fate.DEGRADED)
        else:
            yield Remark(origin, "keyword-unknown", f"`{key}` is no keyword of this place, and not read", Fate.LEFT_OUT)
