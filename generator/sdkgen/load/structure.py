"""Structure: that a document is built as the compiler reads it, and that every `$ref` leads to what it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from sdkgen.load import loops
from sdkgen.load.closest import closest, did_you_mean
from sdkgen.load.document import Document
from sdkgen.load.operations import VERBS
from sdkgen.load.origins import child
from sdkgen.load.repairs import in_lower_case, into_content, repair
from sdkgen.load.schema import Finding, Schema
from sdkgen.load.shapes import is_mapping, mapping
from sdkgen.load.visit import Part, parts
from sdkgen.problems import Problem, SpecError

ROUNDS = 5
"""How often what was repaired is looked at again."""
LIMIT = 20
"""How many problems are worth reading at once."""
_ALIKE = ({"Response", "RequestBody"}, {"Header", "Parameter"})
"""Kinds that published documents use for each other, and that read the same."""
_KEYS_OF_PATHS = {*VERBS, "$ref", "parameters", "servers", "summary", "description", "additionalOperations"}
_WORDS = {
    "PathItem": "path item",
    "RequestBody": "request body",
    "SecurityScheme": "security scheme",
    "MediaType": "media type",
}


def document(path: Path, overlays: Sequence[Path] = ()) -> Document:
    """The document in a file and the files it refers to, with overlays. Raises SpecError with every problem found."""
    found = Document(path, overlays)
    if problems := check(found):
        raise SpecError(problems)
    found.repairs.sort()
    return found


def check(document: Document) -> list[Problem]:
    """What is wrong with a document, in the order of its files and lines; at most `LIMIT` problems."""
    problems = list(_findings(document, "#", ""))
    visited: dict[str, str] = {}
    links: list[tuple[Part, str]] = []
    schemas: list[Part] = []
    todo = [Part("#", "Document", document.root)]
    while todo:
        fresh: list[Part] = []
        for start in todo:
            for part in parts(start.value, start.origin, start.kind):
                visited[part.origin] = part.kind
                if part.kind == "Operation":
                    problems += _responses(document, part)
                if part.kind == "PathItem":
                    problems += _methods(document, part)
                if part.kind == "Response":
                    problems += _content(document, part)
                if isinstance(part.value.get("$ref"), str):
                    fresh.append(part)
                if part.kind == "Schema":
                    schemas.append(part)
                    problems += _tags(document, part)
        todo.clear()
        for part in fresh:
            try:
                target = document.resolve(part.value["$ref"], part.origin)
                value = document.get(target)
            except SpecError as error:
                problems += error.problems
                continue
            links.append((part, target))
            known = visited.get(target)
            if known is None:
                problems += _findings(document, target, part.kind)
                visited[target] = part.kind
                todo.append(Part(target, part.kind, value))
            elif known != part.kind and {known, part.kind} not in _ALIKE:
                problems.append(_mismatch(document, part, known))
    problems += loops.references(document, links)
    problems += loops.compositions(document, links, schemas)
    problems += _misspelt(document)
    return sorted(set(problems))[:LIMIT]


@cache
def _schema() -> Schema:
    return Schema("openapi.schema.json", "the document")


def _findings(document: Document, origin: str, kind: str) -> Iterator[Problem]:
    """What our JSON Schema says against the value at an origin."""
    if kind and kind not in _schema().node["$defs"]:
        return
    # What is read instead may be wrong in turn.
    for left in reversed(range(ROUNDS)):
        found, repaired = [*_schema().findings(document.get(origin), kind)], False
        # From the last to the first, as entries of lists may go.
        for finding in reversed(found if left else []):
            if reading := repair(document.get(origin), finding):
                repaired = True
                document.repaired(_problem(document, origin, finding), reading)
        if not repaired:
            yield from (_problem(document, origin, finding) for finding in found)
            return


def _problem(document: Document, origin: str, finding: Finding) -> Problem:
    where = child(origin, *finding.keys)
    return document.problem(where, finding.rule, finding.message, finding.hint, key=finding.key)


def _responses(document: Document, operation: Part) -> Iterator[Problem]:
    """An operation may say nothing about its responses from OpenAPI 3.1 on, but not misspell them."""
    if "responses" in operation.value:
        return
    found = closest("responses", [key for key in operation.value if not key.startswith("x-")])
    said = "the operation has no `responses`"
    if found:
        hint = f"did you mean `responses` instead of `{found}`?"
        yield document.problem(child(operation.origin, found), "missing-key", said, hint, key=True)
    elif document.version == (3, 0):
        problem = document.problem(operation.origin, "missing-key", said, "say what the usual response holds", key=True)
        document.repaired(problem, "nothing is read of them")


def _methods(document: Document, item: Part) -> Iterator[Problem]:
    """No operation may be lost because its method is misspelt."""
    for key, value in [*item.value.items()]:
        if key not in _KEYS_OF_PATHS and not key.startswith("x-") and is_mapping(value):
            message = f"`{key}` is no HTTP method"
            hint = did_you_mean(key, VERBS) or "methods are " + ", ".join(VERBS)
            problem = document.problem(child(item.origin, key), "unknown-method", message, hint, key=True)
            if reading := in_lower_case(item.value, key):
                document.repaired(problem, reading)
                yield from _findings(document, child(item.origin, key.lower()), "Operation")
            else:
                yield problem


def _content(document: Document, response: Part) -> Iterator[Problem]:
    """A response of Swagger 2 has its schema where OpenAPI 3 would not look for it."""
    if "schema" in response.value and "content" not in response.value:
        hint = "put it under `content`, below a media type such as `application/json`"
        origin, said = child(response.origin, "schema"), "a response has no `schema` of its own"
        problem = document.problem(origin, "unknown-key", said, hint, key=True)
        document.repaired(problem, into_content(response.value))
        yield from _findings(document, response.origin, "Response")


def _tags(document: Document, schema: Part) -> Iterator[Problem]:
    """A discriminator names schemas, or refers to them."""
    declared, at = mapping(schema.value.get("discriminator")), child(schema.origin, "discriminator")
    named = {child(at, "mapping", tag): ref for tag, ref in mapping(declared.get("mapping")).items()}
    schemas = mapping(mapping(document.root.get("components")).get("schemas"))
    for origin, ref in {**named, child(at, "defaultMapping"): declared.get("defaultMapping")}.items():
        if isinstance(ref, str) and ref not in schemas:
            try:
                document.resolve(ref, schema.origin)
            except SpecError as error:
                if not re.search("[/.#]", ref):
                    message, hint = f"the document has no schema `{ref}`", did_you_mean(ref, schemas)
                    yield document.problem(origin, "ref-not-found", message, hint)
                    continue
                for problem in error.problems:
                    yield document.problem(origin, problem.rule, problem.message, problem.hint)


def _misspelt(document: Document) -> Iterator[Problem]:
    """What is missing although it may be, but looks as if it had been meant."""
    root = document.root
    for value, origin, key in ((root, "#", "paths"), (root.get("info"), "#/info", "title")):
        if is_mapping(value) and key not in value:
            found = closest(key, [name for name in value if not name.startswith("x-")])
            if found:
                hint = f"did you mean `{key}` instead of `{found}`?"
                message = f"the document has no `{key}`" if origin == "#" else f"`info` has no `{key}`"
                yield document.problem(child(origin, found), "missing-key", message, hint, key=True)
    if not {"paths", "components", "webhooks"} & set(root) and not closest("paths", root):
        yield document.problem(
            "#", "missing-key", "the document has no `paths`", "an SDK is made of the operations in it"
        )


def _mismatch(document: Document, part: Part, known: str) -> Problem:
    ref = part.value["$ref"]
    message = f"`{ref}` is {_article(known)}, where {_article(part.kind)} is needed"
    hint = ""
    if known == "Schema":
        wanted = {"Parameter": "`schema`", "Header": "`schema`", "MediaType": "`schema`"}
        wanted |= dict.fromkeys(("Response", "RequestBody"), "`content`, below a media type such as `application/json`")
        hint = f"put the `$ref` under {wanted[part.kind]}" if part.kind in wanted else ""
    return document.problem(child(part.origin, "$ref"), "ref-kind", message, hint)


def _article(kind: str) -> str:
    word = _WORDS.get(kind, kind.lower())
    return f"an {word}" if word[0] in "aeio" else f"a {word}"
