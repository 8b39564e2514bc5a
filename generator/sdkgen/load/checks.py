"""Checks of settings that no schema can express: between their parts, and against the document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from sdkgen.load import paging
from sdkgen.load.closest import did_you_mean
from sdkgen.load.defaults import TAKEN
from sdkgen.load.document import Document
from sdkgen.load.operations import Names
from sdkgen.load.origins import child
from sdkgen.load.resources import ACTIONS, is_rule
from sdkgen.load.visit import parts
from sdkgen.problems import Problem
from sdkgen.settings import HelperSettings, ResourceSettings, Settings


def rules(value: dict[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """What is wrong with names, patterns and stream rules that no schema shows: origin, rule, message and hint."""
    for index, rule in enumerate(value.get("types", {}).get("rules", [])):
        origin = child("#/types/rules", index)
        try:
            match = re.compile(rule["match"])
        except re.error as error:
            yield f"{origin}/match", "invalid-pattern", f"`{rule['match']}` is no regular expression: {error.msg}", ""
            continue
        try:
            re.compile(rf"(?:{rule['match']})|").fullmatch("").expand(rule["name"])  # type: ignore[union-attr]
        except (re.error, IndexError) as error:
            said = f"`{rule['name']}` does not fit the groups of `{match.pattern}`: {error}"
            yield f"{origin}/name", "invalid-pattern", said, r"`\1` stands for the first group in parentheses"
    if (name := value.get("package", {}).get("name")) in TAKEN:
        message = f"`{name}` is a word of Python, or a module that an SDK or its users import"
        yield "#/package/name", "invalid-value", message, f"call the package `{name}_api`"
    yield from paging.faults(value.get("paging", {}))
    yield from _tree(value.get("resources") or {}, "#/resources")


def _tree(resources: dict[str, Any], origin: str) -> Iterator[tuple[str, str, str, str]]:
    for name, resource in resources.items():
        place = child(origin, name)
        yield from _tree(resource.get("resources") or {}, f"{place}/resources")
        for helper, given in resource.get("helpers", {}).items():
            for event, value in given["events"].items():
                here = child(place, "helpers", helper, "events", event)
                for inner, rule in (
                    [(here, value)] if is_rule(value) else [(child(here, d), r) for d, r in value.items()]
                ):
                    yield from _rule(rule, inner)


def _rule(rule: dict[str, Any], origin: str) -> Iterator[tuple[str, str, str, str]]:
    given = [action for action in ACTIONS if action in rule]
    if len(given) != 1:
        said = f"does {len(given)} things: " + ", ".join(f"`{name}`" for name in given) if given else "does nothing"
        hint = "a rule has exactly one of " + ", ".join(f"`{name}`" for name in ACTIONS)
        yield origin, "invalid-rule", f"the rule {said}", hint
    elif given[0] in ("text", "json", "item", "set"):
        if "into" not in rule:
            yield origin, "missing-key", f"the rule `{given[0]}` has no `into`", "name the field that is built"
    elif "into" in rule:
        yield f"{origin}/into", "invalid-rule", f"the rule `{given[0]}` takes no `into`", ""
    elif given[0] not in ("start", "append") and "emit" in rule:
        yield f"{origin}/emit", "invalid-rule", f"the rule `{given[0]}` takes no `emit`", ""


def against(settings: Settings, document: Document) -> Iterator[Problem]:
    """What is wrong between the parts of settings, and with what they name in the document."""
    names = Names(document)
    for auth in settings.client.auth:
        if auth.scheme not in names.schemes:
            hint = did_you_mean(auth.scheme, names.schemes) or "name one of the document's `components/securitySchemes`"
            origin = child(auth.origin, "scheme")
            yield settings.problem(
                origin, "unknown-scheme", f"the document has no security scheme `{auth.scheme}`", hint
            )
    if settings.parameters:
        known = _parameters(document)
        for name in settings.parameters:
            if name not in known:
                origin = child("#/parameters", name)
                message = f"no operation of the document has a parameter `{name}`"
                hint = did_you_mean(name, known) or (_listed(known) if len(known) <= 10 else "")
                yield settings.problem(origin, "unknown-parameter", message, hint, key=True)
    styles = [one.name for one in settings.paging or ()]
    for method in (one for resource in settings.walk() for one in resource.methods):
        if method.paging and method.paging not in styles:
            message = f"there is no paging `{method.paging}`"
            hint = did_you_mean(method.paging, styles) or "name one of those under `paging`"
            yield settings.problem(child(method.origin, "paging"), "unknown-paging", message, hint)
    used = {method.target: method for resource in settings.walk() for method in resource.methods if method.target}
    seen: set[str] = set()
    for ignored in settings.ignore:
        if ignored.target in used:
            name = used[ignored.target].name
            message = f"`{ignored.operation}` is to be ignored, but the method `{name}` needs it"
            hint = "delete this line, or the method"
            yield settings.problem(ignored.origin, "needless-ignore", message, hint, key=True)
        elif ignored.target and ignored.target in seen:
            message = f"`{ignored.operation}` is ignored twice"
            yield settings.problem(ignored.origin, "needless-ignore", message, "delete this line", key=True)
        seen.add(ignored.target)
    for resource in settings.walk():
        yield from _clashes(settings, resource)
        for helper in resource.helpers:
            yield from _helper(settings, resource, helper, names)


def _clashes(settings: Settings, resource: ResourceSettings) -> Iterator[Problem]:
    taken = {method.name: "method" for method in resource.methods}
    for kind, members in (("helper", resource.helpers), ("resource", resource.resources)):
        for part in members:
            if part.name in taken:
                message = f"`{part.name}` names a {kind} and a {taken[part.name]} of `{resource.name}`"
                yield settings.problem(part.origin, "name-clash", message, "rename one of them", key=True)
            taken[part.name] = kind


def _helper(settings: Settings, resource: ResourceSettings, helper: HelperSettings, names: Names) -> Iterator[Problem]:
    methods = {method.name: method for method in resource.methods}
    method = methods.get(helper.method)
    if method is None or method.stream is None:
        streaming = [name for name, method in methods.items() if method.stream]
        message = f"`{resource.name}` has no streaming method `{helper.method}`"
        hint = did_you_mean(helper.method, streaming) or "give the method a `stream`"
        yield settings.problem(child(helper.origin, "operation"), "unknown-method", message, hint)
    if helper.result and helper.result not in names.schemas:
        message = f"the document has no schema `{helper.result}`"
        hint = did_you_mean(helper.result, names.schemas)
        yield settings.problem(child(helper.origin, "result"), "unknown-schema", message, hint)
    if not any(rule.action == "start" for rule in helper.rules):
        hint = "one rule must `start` the result that the others build"
        yield settings.problem(child(helper.origin, "events"), "invalid-rule", "no event starts the result", hint)
    if helper.text:
        emitted = [rule.emit.name for rule in helper.rules if rule.emit]
        if helper.text.event not in emitted:
            origin = child(helper.text.origin, "event")
            message = f"no rule emits `{helper.text.event}`"
            hint = did_you_mean(helper.text.event, emitted) or "add an `emit` to the rule that adds the text"
            yield settings.problem(origin, "unknown-event", message, hint)


def _listed(names: Iterable[str]) -> str:
    return "there are " + ", ".join(f"`{name}`" for name in sorted(names)) if names else "there are none"


def _parameters(document: Document) -> set[str]:
    found: set[str] = set()
    for part in parts(document.root, "#", "Document"):
        if part.kind == "Parameter" and isinstance(name := part.value.get("name"), str):
            found.add(name)
    return found
