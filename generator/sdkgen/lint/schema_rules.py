"""Rules about schemas: that types have names, and values one meaning."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from sdkgen.lint.rule import Complaint, Rule, error, note, warning
from sdkgen.lint.subject import Subject
from sdkgen.load.origins import child, split
from sdkgen.load.shapes import is_list, is_mapping, items, mapping
from sdkgen.load.visit import Part, parts
from sdkgen.parse.flatten import flatten

_PROSE = frozenset(("description", "title", "example", "examples", "default"))
_CHOICES = ("oneOf", "anyOf")


def _is_component(origin: str) -> bool:
    keys = split(origin)[1]
    return len(keys) == 3 and keys[:2] == ("components", "schemas")


def _is_object(value: Any) -> bool:
    return is_mapping(value) and "$ref" not in value and bool(mapping(value.get("properties")))


def _descriptions(subject: Subject) -> Iterator[Complaint]:
    for part in subject.of("Schema"):
        if _is_component(part.origin) and not part.value.get("description") and not part.value.get("title"):
            yield Complaint(part.origin, f"the schema `{split(part.origin)[1][-1]}` has no `description`", key=True)


def _nameless(subject: Subject) -> Iterator[Complaint]:
    for part in subject.of("Schema"):
        for keyword in _CHOICES:
            alternatives = items(part.value.get(keyword))
            if len([one for one in alternatives if mapping(one).get("type") != "null"]) < 2:
                continue
            for index, one in enumerate(alternatives):
                if _is_object(one) and not one.get("title"):
                    origin = child(part.origin, keyword, index)
                    if origin not in subject.settings.types.names:
                        yield Complaint(origin, f"this object has no name: it is number {index + 1} of a `{keyword}`")


def _untagged(subject: Subject) -> Iterator[Complaint]:
    for part in subject.of("Schema"):
        for keyword in _CHOICES:
            count = len(items(part.value.get(keyword)))
            if count < 2 or "discriminator" in part.value:
                continue
            records = [flatten(subject.scope, child(part.origin, keyword, index)) for index in range(count)]
            records = [one for one in records if one.is_record]
            if len(records) < 2 or _is_told_apart(subject, [dict(one.properties) for one in records]):
                continue
            required = [frozenset(one.required) for one in records]
            if len(set(required)) < len(required) or frozenset() in required:
                said = f"nothing tells the {len(records)} objects of this `{keyword}` apart"
                yield Complaint(child(part.origin, keyword), said, key=True)


def _is_told_apart(subject: Subject, properties: list[dict[str, str]]) -> bool:
    """Whether a property has other constants in each of the objects, but for one that may be anything else."""
    for name in properties[0]:
        seen: list[str] = []
        for one in properties:
            value = dict(flatten(subject.scope, one[name]).value) if name in one else dict[str, Any]()
            constants = [value["const"]] if "const" in value else items(value.get("enum"))
            seen += [json.dumps(constant) for constant in constants] or [""]
        if len(set(seen)) == len(seen):
            return True
    return False


def _discriminators(subject: Subject) -> Iterator[Complaint]:
    for part in subject.of("Schema"):
        name = mapping(part.value.get("discriminator")).get("propertyName")
        keyword = next((one for one in _CHOICES if one in part.value), None)
        if not isinstance(name, str) or keyword is None:
            continue
        own = flatten(subject.scope, part.origin)
        for index in range(len(items(part.value[keyword]))):
            origin = child(part.origin, keyword, index)
            variant = flatten(subject.scope, origin)
            if variant.variants is not None or not variant.is_record:
                continue
            if name not in variant.properties and name not in own.properties:
                yield Complaint(origin, f"this variant has no property `{name}`, which the discriminator asks for")
            elif name not in variant.required | own.required:
                yield Complaint(origin, f"this variant may lack `{name}`, by which it is to be told from the others")


def _kind(value: Any) -> str:
    return "number" if isinstance(value, float | int) and not isinstance(value, bool) else type(value).__name__


def _mixed_enums(subject: Subject) -> Iterator[Complaint]:
    for part in subject.of("Schema"):
        values = part.value.get("enum")
        if is_list(values) and len({_kind(value) for value in values if value is not None}) > 1:
            yield Complaint(child(part.origin, "enum"), "this `enum` has values of several types")


def _repeated_enums(subject: Subject) -> Iterator[Complaint]:
    for part in subject.of("Schema"):
        seen: set[str] = set()
        for index, value in enumerate(items(part.value.get("enum"))):
            if json.dumps(value) in seen:
                yield Complaint(child(part.origin, "enum", index), f"`{value}` is listed twice")
            seen.add(json.dumps(value))


def _defaults(subject: Subject) -> Iterator[Complaint]:
    for part in subject.of("Schema"):
        values, default = part.value.get("enum"), part.value.get("default")
        if is_list(values) and default is not None and not is_list(default) and default not in values:
            yield Complaint(
                child(part.origin, "default"), f"the default `{default}` is not among the values of the `enum`"
            )


def _required(subject: Subject) -> Iterator[Complaint]:
    for part in subject.of("Schema"):
        if not mapping(part.value.get("properties")) or "allOf" in part.value or any(k in part.value for k in _CHOICES):
            continue
        # A part of an `allOf` may require what another part has.
        if "allOf" in split(part.origin)[1]:
            continue
        for index, name in enumerate(items(part.value.get("required"))):
            if name not in part.value["properties"]:
                said = f"`{name}` is required, but no property of this schema"
                yield Complaint(child(part.origin, "required", index), said)


def _twins(subject: Subject) -> Iterator[Complaint]:
    seen: dict[str, list[str]] = {}
    for part in subject.of("Schema"):
        if not _is_component(part.origin) and len(mapping(part.value.get("properties"))) > 1:
            seen.setdefault(json.dumps(_bare(part.value), sort_keys=True), []).append(part.origin)
    for origins in seen.values():
        rest = [one for one in origins if one not in subject.settings.types.names]
        if len(origins) > 1 and len(rest) > 1:
            first = subject.document.place(rest[0])
            for origin in rest[1:]:
                yield Complaint(
                    origin, f"this object says the same as the one in line {first.line} of {first.file.name}"
                )


def _bare(value: Any) -> Any:
    if is_mapping(value):
        return {key: _bare(item) for key, item in value.items() if key not in _PROSE}
    return [_bare(item) for item in value] if is_list(value) else value


def _unused(subject: Subject) -> Iterator[Complaint]:
    used = set(_reached(subject))
    schemes = {name for one in _requirements(subject) for name in mapping(one)}
    for kind, members in mapping(subject.document.root.get("components")).items():
        for name in mapping(members) if not kind.startswith("x-") else ():
            origin = child("#/components", kind, name)
            is_used = name in schemes if kind == "securitySchemes" else any(_inside(one, origin) for one in used)
            if not is_used:
                yield Complaint(origin, f"nothing refers to the {_one_of(kind)} `{name}`", key=True)


def _one_of(kind: str) -> str:
    """A kind of component in the words of a sentence: `requestBodies` -> `request body`."""
    words = re.sub("[A-Z]", lambda found: f" {found[0].lower()}", kind)
    return f"{words[:-3]}y" if words.endswith("ies") else words.removesuffix("s")


def _inside(target: str, origin: str) -> bool:
    return target == origin or target.startswith(f"{origin}/")


def _requirements(subject: Subject) -> Iterator[Any]:
    yield from items(subject.document.root.get("security"))
    for part in subject.of("Operation"):
        yield from items(part.value.get("security"))


def _reached(subject: Subject) -> Iterator[str]:
    """What the operations refer to, and what that refers to."""
    root = subject.document.root
    schemas = mapping(mapping(root.get("components")).get("schemas"))
    seen: set[str] = set()
    todo = [Part("#", "Document", {key: root[key] for key in ("paths", "webhooks") if key in root})]
    while todo:
        start = todo.pop()
        for part in parts(start.value, start.origin, start.kind):
            tags = mapping(mapping(part.value.get("discriminator")).get("mapping")).values()
            refs = [f"#/components/schemas/{tag}" if tag in schemas else str(tag) for tag in tags]
            if isinstance(part.value.get("$ref"), str):
                refs.append(part.value["$ref"])
            for ref in refs:
                target = subject.document.resolve(ref, part.origin)
                if target not in seen:
                    seen.add(target)
                    todo.append(Part(target, part.kind, subject.document.get(target)))
    yield from seen


def _styles(subject: Subject) -> Iterator[Complaint]:
    """Names that are written unlike most others, where nearly all are written alike."""
    named = [
        (child(part.origin, "properties", name), name)
        for part in subject.of("Schema")
        for name in mapping(part.value.get("properties"))
    ]
    count = Counter(style for _, name in named if (style := _style(name)))
    if not count:
        return
    usual, most = count.most_common(1)[0]
    if most < 0.9 * sum(count.values()):
        return
    for origin, name in named:
        if (style := _style(name)) and style != usual:
            yield Complaint(origin, f"`{name}` is in {style}, and nearly all other properties are in {usual}", key=True)


def _style(name: str) -> str:
    """How a name of several words is written; empty where it does not show."""
    if "_" in name.strip("_"):
        return "snake_case" if name == name.lower() else ""
    if "-" in name:
        return "kebab-case"
    return "camelCase" if name[:1].islower() and name != name.lower() and name.isalnum() else ""


SCHEMA_RULES: tuple[Rule, ...] = (
    note(
        "schema-description",
        "A schema that nothing describes becomes a class without documentation.",
        "say in a `description` what it is",
        _descriptions,
    ),
    warning(
        "union-nameless",
        "An object written in place as one of several gets a name from what it holds, which changes with it.",
        "move it to `components/schemas`, or name it under `types.names` of the settings",
        _nameless,
    ),
    warning(
        "union-untagged",
        "Objects of a union that share no constant property can only be told apart by trying.",
        "give each a property with a `const` of its own, and add a `discriminator`",
        _untagged,
    ),
    warning(
        "discriminator-property",
        "A variant without the property of its discriminator cannot be recognised by it.",
        "add the property to the variant, as a required one",
        _discriminators,
    ),
    warning(
        "enum-mixed",
        "Values of several types in one `enum` are most likely a slip of YAML, such as `no` or `1` without quotes.",
        "put text in quotes",
        _mixed_enums,
    ),
    warning("enum-repeated", "A value that an `enum` lists twice.", "remove one of the two", _repeated_enums),
    error(
        "default-invalid",
        "A default that is not among the values of its `enum` is refused by type checkers.",
        "add it to the `enum`, or mend it",
        _defaults,
    ),
    warning(
        "required-unknown",
        "A required property that is not described can be neither written nor read by name.",
        "describe it under `properties`, or mend its name",
        _required,
    ),
    note(
        "schema-repeated",
        "Objects that are written out in several places become as many types.",
        "move it to `components/schemas` and refer to it",
        _twins,
    ),
    note("component-unused", "A component that nothing refers to.", "remove it, or use it", _unused),
    note(
        "name-style",
        "A property that is spelt unlike nearly all others is most likely a slip, and cannot be mended later.",
        "spell it as the others, if the API can still change",
        _styles,
    ),
)
