"""Several schemas at once, as `allOf` wants them: a value, and all that is inside it, is what each of them says."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias
from urllib.parse import quote

from sdkgen.load.shapes import is_list, is_mapping
from sdkgen.parse.schema import ANNOTATIONS, Schema, rules, says_something
from sdkgen.parse.scope import Scope, child, last

Read: TypeAlias = Callable[[Scope, str], Schema]
"""Gives the schema at an origin as one object."""

_INSIDE = ("items", "additionalProperties")
_OF_THE_WHOLE = frozenset({"description", "title", "default", "example", "examples", "discriminator"})
"""Keywords that a part says of itself alone."""
_DECISIVE = ("const", "enum", "format", "contentEncoding", "contentMediaType")
"""Keywords that a type depends on, beside `type` itself."""
_MOST = 24
"""How many alternatives two choices together may have."""


def merge(scope: Scope, own: Schema, parts: list[Schema], read: Read) -> Schema:
    """All of several schemas at once; what `own` says comes last and wins."""
    value: dict[str, Any] = {}
    properties: dict[str, str] = {}
    sources: dict[str, str] = {}
    required: set[str] = set()
    variants: tuple[str, ...] | None = None
    for part in [*parts, own]:
        for keyword, item in part.value.items():
            if keyword == "type" and "type" in value:
                kind = _both(value["type"], item)
                if kind is None:
                    message = f"`allOf` asks for `{value['type']}` and for `{item}`: the first is read"
                    scope.note(child(part.origin, "type"), "all-of-other-type", message)
                    continue
                item = kind
            if keyword in _OF_THE_WHOLE and part is not own:
                continue
            source = part.sources.get(keyword, part.origin)
            if keyword in _INSIDE and is_mapping(item) and is_mapping(value.get(keyword)):
                at, known = child(own.origin, "allOf"), child(sources[keyword], keyword)
                both = joined(scope, child(at, keyword), known, child(source, keyword), read)
                source = both.removesuffix(f"/{keyword}")
            if keyword == "enum" and is_list(value.get("enum")) and is_list(item):
                item = [one for one in item if one in value["enum"]] or item
            value[keyword] = item
            sources[keyword] = source
        for name, origin in part.properties.items():
            if name not in properties:
                properties[name] = origin
            elif says_something(scope, origin):
                at = child(own.origin, "allOf", "properties", name)
                properties[name] = joined(scope, at, properties[name], origin, read)
        required |= part.required
        # Who is an alternative of a choice, and has what stands beside it from there, does not choose again.
        if part.variants is not None and own.origin not in map(scope.follow, part.variants):
            if variants is not None:
                at = child(own.origin, "allOf", "choices", len(sources))
                variants = product(scope, at, variants, part.variants, read) or variants
            else:
                variants = part.variants
                if "discriminator" in part.value:
                    value["discriminator"] = part.value["discriminator"]
                    sources["discriminator"] = part.origin
    # What says nothing of the type does not say that there is no null either.
    told = [part for part in parts if _names_types(part)]
    nullable = own.nullable or bool(told) and all(part.nullable for part in told)
    return Schema(own.origin, value, properties, frozenset(required), variants, nullable, sources)


def product(scope: Scope, at: str, first: tuple[str, ...], second: tuple[str, ...], read: Read) -> tuple[str, ...]:
    """Where to read each alternative of one choice together with each of another; nothing if they are too many."""
    pairs = [(one, other) for one in first for other in second if _agree(scope, one, other, read)]
    if len(pairs) > _MOST:
        scope.note(at, "choices-together", "of several choices that a value makes at once, the first is read")
        return ()
    found: list[str] = []
    for pair in pairs:
        names = [str(scope.mapping(one).get("title") or last(scope.follow(one))) for one in pair]
        is_named = not any(name.isdigit() for name in names)
        found.append(implied(scope, child(at, len(found)), pair, {"title": " ".join(names)} if is_named else {}))
    scope.added[at] = [scope.added[one] for one in found]
    return (*found,)


def _agree(scope: Scope, one: str, other: str, read: Read) -> bool:
    """Whether there may be a value of both, as far as it is known yet."""
    if _leads_to_what_is_read(scope, (one, other)):
        return True
    kinds = [read(scope, origin).value.get("type") for origin in (one, other)]
    return None in kinds or _both(*kinds) is not None


def joined(scope: Scope, at: str, one: str, other: str, read: Read) -> str:
    """Where to read what the schemas at two origins say together: at the later one if that says it all.

    Else the document is taken to have, at the origin `at`, an `allOf` of the two.
    """
    if one == other or _leads_to_what_is_read(scope, (one, other)):
        return other
    if not _agree(scope, one, other, read):
        kinds = [read(scope, origin).value["type"] for origin in (one, other)]
        message = f"`allOf` asks for `{kinds[0]}` and for `{kinds[1]}`: the second is read"
        scope.note(child(other, "type"), "all-of-other-type", message)
        return other
    if _covers(scope, other, one, read, set()):
        return other
    said = [scope.mapping(origin) for origin in (one, other)]
    whole = {key: value for each in said for key, value in each.items() if key in ANNOTATIONS - {"nullable"}}
    scope.flattened.pop(at, None)
    return implied(scope, at, (one, other), whole)


def implied(scope: Scope, at: str, origins: Sequence[str], whole: Mapping[str, Any] | None = None) -> str:
    """The origin `at`, where the document is from now on taken to have an `allOf` of the schemas at `origins`."""
    # No reference leads to what the document does not write itself.
    scope.joined[at] = tuple(real for origin in origins for real in scope.joined.get(origin, (origin,)))
    refs = [{"$ref": _reference(at, origin)} for origin in scope.joined[at]]
    scope.added[at] = {**(whole or {}), "allOf": refs}
    scope.added.update((child(at, "allOf", index), ref) for index, ref in enumerate(refs))
    return at


def _covers(scope: Scope, later: str, first: str, read: Read, asked: set[tuple[str, str]]) -> bool:
    """Whether the schema at `later` says all that decides about types in the one at `first`."""
    if (later, first) in asked or _leads_to_what_is_read(scope, (later, first)):
        return True
    asked.add((later, first))
    new, old = read(scope, later), read(scope, first)
    if new.origin == old.origin or _is_silent(old) or {"const", "enum"} & new.value.keys():
        return True
    if old.variants is not None or new.variants is not None:
        return not _is_silent(new) and not old.properties
    if any(key in old.value and key not in new.value for key in _DECISIVE):
        return False
    if "type" in old.value and "type" not in new.value and not (new.properties and old.value["type"] == "object"):
        return False
    if any(
        name not in new.properties or not _covers(scope, new.properties[name], origin, read, asked)
        for name, origin in old.properties.items()
    ):
        return False
    inner = [keyword for keyword in _INSIDE if is_mapping(old.value.get(keyword))]
    return all(
        is_mapping(new.value.get(keyword))
        and _covers(scope, new.inside(keyword), old.inside(keyword), read, asked)
        or keyword == "additionalProperties"
        and bool(new.properties)
        for keyword in inner
    )


def _leads_to_what_is_read(scope: Scope, origins: tuple[str, ...]) -> bool:
    """Whether a schema consists of one that is just being read, of which more is not known yet."""
    todo, seen = [*origins], set[str]()
    while todo:
        origin = todo.pop()
        if origin in seen:
            continue
        seen.add(origin)
        if origin in scope.flattening:
            return True
        value = scope.mapping(origin)
        if isinstance(value.get("$ref"), str):
            todo.append(scope.document.resolve(value["$ref"], origin))
        parts = value.get("allOf")
        todo += [child(origin, "allOf", index) for index in range(len(parts) if is_list(parts) else 0)]
    return False


def _is_silent(schema: Schema) -> bool:
    """Whether a schema allows any value."""
    says = schema.properties or schema.required or schema.variants is not None or rules(schema.value)
    return not says and not schema.nullable and schema.value.get("nullable") is not False


def _names_types(schema: Schema) -> bool:
    """Whether a schema says something of `null`."""
    is_told = {"type", "enum", "const"} & schema.value.keys() or schema.variants is not None
    return bool(is_told) or schema.nullable or schema.value.get("nullable") is False


def _both(one: Any, other: Any) -> Any:
    """The type, or types, that both allow; `None` if there is none."""
    first, second = _kinds(one), _kinds(other)
    shared = [kind for kind in first if kind in second or kind == "integer" and "number" in second]
    shared += ["integer"] if "integer" in second and "number" in first and "integer" not in shared else []
    return None if not shared else shared[0] if len(shared) == 1 else shared


def _kinds(said: Any) -> list[str]:
    return [one for one in said if isinstance(one, str)] if is_list(said) else [str(said)]


def _reference(at: str, origin: str) -> str:
    """The text of a `$ref` that leads from one origin to another."""
    here, (file, _, pointer) = at.partition("#")[0], origin.partition("#")
    path = "" if file == here else posixpath.relpath(file, posixpath.dirname(here) or ".")
    return f"{quote(path)}#{quote(pointer)}"
