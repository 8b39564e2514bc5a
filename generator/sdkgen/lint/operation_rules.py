"""Rules about operations: their names, descriptions, parameters and bodies."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.lint.rule import Complaint, Rule, error, note, warning
from sdkgen.lint.subject import Subject, called
from sdkgen.load.origins import child
from sdkgen.parse.walk import TEMPLATE

_IGNORED = ("accept", "content-type", "authorization")
_BODILESS = ("GET", "HEAD", "DELETE")


def _ids(subject: Subject) -> Iterator[Complaint]:
    for one in subject.endpoints:
        if not one.id:
            yield Complaint(one.origin, f"{called(one)} has no `operationId`", key=True)


def _descriptions(subject: Subject) -> Iterator[Complaint]:
    for one in subject.endpoints:
        value = subject.scope.mapping(one.origin)
        if not value.get("summary") and not value.get("description"):
            yield Complaint(one.origin, f"{called(one)} has neither `summary` nor `description`", key=True)


def _parameter_descriptions(subject: Subject) -> Iterator[Complaint]:
    for part in subject.of("Parameter"):
        if not part.value.get("description"):
            yield Complaint(part.origin, f"the parameter `{part.value.get('name')}` has no `description`")


def _ignored_headers(subject: Subject) -> Iterator[Complaint]:
    for part in subject.of("Parameter"):
        name = str(part.value.get("name"))
        if part.value.get("in") == "header" and name.lower() in _IGNORED:
            said = f"the header `{name}` cannot be a parameter: OpenAPI says that it is to be ignored"
            yield Complaint(part.origin, said)


def _stray_path_parameters(subject: Subject) -> Iterator[Complaint]:
    """Those of an operation; those of a path item are looked at once for all its operations."""
    seen: set[str] = set()
    for one in subject.endpoints:
        names = TEMPLATE.findall(one.path)
        for origin, value in [*subject.parameters(one.path_item), *subject.parameters(one.origin)]:
            name = value.get("name")
            if value.get("in") == "path" and name not in names and origin not in seen:
                seen.add(origin)
                yield Complaint(origin, f"the path `{one.path}` has no `{{{name}}}`, so nothing can be put there")


def _undescribed_path_parameters(subject: Subject) -> Iterator[Complaint]:
    for one in subject.endpoints:
        every = [*subject.parameters(one.path_item), *subject.parameters(one.origin)]
        known = {value.get("name") for _, value in every if value.get("in") == "path"}
        for name in dict.fromkeys(TEMPLATE.findall(one.path)):
            if name not in known:
                yield Complaint(one.origin, f"{called(one)} does not describe its `{{{name}}}`", key=True)


def _bodies(subject: Subject) -> Iterator[Complaint]:
    for one in subject.endpoints:
        if one.verb in _BODILESS and "requestBody" in subject.scope.mapping(one.origin):
            said = f"{called(one)} has a body, which servers and proxies may drop"
            yield Complaint(child(one.origin, "requestBody"), said, key=True)


def _security(subject: Subject) -> Iterator[Complaint]:
    root = subject.document.root
    if "security" in root or not subject.scope.mapping("#").get("components", {}).get("securitySchemes"):
        return
    for one in subject.endpoints:
        if "security" not in subject.scope.mapping(one.origin):
            yield Complaint(one.origin, f"{called(one)} does not say which security it needs", key=True)


def _servers(subject: Subject) -> Iterator[Complaint]:
    if not subject.api.server.url:
        yield Complaint("#/servers", "the document names no server by an absolute URL", key=True)


OPERATION_RULES: tuple[Rule, ...] = (
    warning(
        "operation-id",
        "An operation without `operationId` is named after its path alone, and settings can name it only by that.",
        "add an `operationId` that stays when the path changes",
        _ids,
    ),
    warning(
        "operation-description",
        "An operation that nothing describes becomes a method without documentation.",
        "say in a `summary` what it does",
        _descriptions,
    ),
    note(
        "parameter-description",
        "A parameter that nothing describes becomes an argument without documentation.",
        "say in a `description` what it is for",
        _parameter_descriptions,
    ),
    warning(
        "parameter-ignored",
        "Header parameters called `Accept`, `Content-Type` or `Authorization` mean nothing.",
        "describe media types under `content`, and credentials under `securitySchemes`",
        _ignored_headers,
    ),
    error(
        "path-parameter-unused",
        "A path parameter that does not occur in its path can never be sent.",
        "put it into the path, or remove it",
        _stray_path_parameters,
    ),
    error(
        "path-parameter-undescribed",
        "A parameter in a path that no `parameters` describe is taken to be text.",
        "describe it under `parameters`, with `in: path`",
        _undescribed_path_parameters,
    ),
    warning(
        "body-unexpected",
        "The body of a GET, HEAD or DELETE request has no meaning in HTTP.",
        "use parameters, or another method",
        _bodies,
    ),
    warning(
        "security-missing",
        "An operation that says nothing of security, where the document has no default, is sent what there is.",
        "add `security` to it or to the document; `[]` where none is needed",
        _security,
    ),
    note(
        "server-missing",
        "Without an absolute URL of a server, every user has to give one.",
        "add one under `servers`, or `client.base_url` to the settings",
        _servers,
    ),
)
