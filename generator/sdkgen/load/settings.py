"""The settings of an SDK: `sdk.yaml` read, checked against its schema and the document, with defaults filled in."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from sdkgen.load import checks, defaults, source
from sdkgen.load.document import Document
from sdkgen.load.lock import lock
from sdkgen.load.operations import Names, Unknown
from sdkgen.load.origins import child, split
from sdkgen.load.paging import paging
from sdkgen.load.resources import resource
from sdkgen.load.schema import Schema
from sdkgen.load.shapes import mapping
from sdkgen.problems import Place, Problem, SpecError
from sdkgen.settings import (
    ErrorSettings,
    IgnoreSettings,
    RetrySettings,
    Settings,
    TypeName,
    TypeRule,
    TypeSettings,
    WebhookSettings,
)


def settings(given: Path | source.Source | None, document: Document, names: Path | None = None) -> Settings:
    """The settings in a file, or without one the defaults for a document, and the published names in another file.

    Raises SpecError with every problem.
    """
    found = _settings(given, document)
    return replace(found, lock=lock(names)) if names is not None else found


def _settings(given: Path | source.Source | None, document: Document) -> Settings:
    if given is None:
        return _Reader({}, document, None).settings()
    file = source.read(given) if isinstance(given, Path) else given
    value: Any = {} if file.value is None else file.value
    reader = _Reader(value, document, file)
    for key in {"openapi", "swagger"} & set(mapping(value)):
        hint = "the settings of an SDK are another file, which says what the document cannot"
        reader.add(child("#", key), "not-settings", "this is an OpenAPI document, not settings", hint, key=True)
    reader.stop()
    for finding in _schema().findings(value):
        reader.add(child("#", *finding.keys), finding.rule, finding.message, finding.hint, key=finding.key)
    reader.stop()
    for origin, rule, message, hint in checks.rules(value):
        reader.add(origin, rule, message, hint)
    reader.stop()
    return reader.settings()


@cache
def _schema() -> Schema:
    return Schema("sdk.schema.json", "the file")


class _Reader:
    """Turns the plain value into dataclasses and looks up what it names in the document."""

    def __init__(self, value: dict[str, Any], document: Document, file: source.Source | None) -> None:
        self.value = value
        self.document = document
        self.file = file
        self.names = Names(document)
        self.problems: list[Problem] = []

    def settings(self) -> Settings:
        package = defaults.package(self.value.get("package", {}), self.document)
        found = Settings(
            package=package,
            client=defaults.client(self.value.get("client", {}), package, self.document),
            retry=self.retry(self.value.get("retry", {})),
            errors=self.errors(self.value.get("errors", {})),
            resources=tuple(
                resource(name, given, self.operation, self.schema, child("#/resources", name))
                for name, given in self.value.get("resources", {}).items()
            ),
            ignore=tuple(
                IgnoreSettings(name, self.ignored(name, child("#/ignore", name)), reason, child("#/ignore", name))
                for name, reason in self.value.get("ignore", {}).items()
            ),
            parameters=self.value.get("parameters", {}),
            types=self.types(self.value.get("types", {})),
            retired=self.value.get("retired", {}),
            paging=(
                tuple(paging(name, given) for name, given in self.value["paging"].items())
                if "paging" in self.value
                else None
            ),
            webhooks=self.webhooks(self.value.get("webhooks")),
            locate=self.locate,
        )
        self.problems += checks.against(found, self.document)
        self.stop()
        return found

    def add(self, origin: str, rule: str, message: str, hint: str = "", *, key: bool = False) -> None:
        self.problems.append(Problem(self.locate(origin, key), rule, message, hint, origin))

    def stop(self) -> None:
        if self.problems:
            raise SpecError(self.problems)

    def locate(self, origin: str, key: bool) -> Place:
        return self.file.place(split(origin)[1], key=key) if self.file else Place(self.document.path)

    def operation(self, name: str, origin: str) -> str:
        try:
            return self.names.operation(name)
        except Unknown as error:
            self.problems.append(
                Problem(self.locate(origin, False), "unknown-operation", error.message, error.hint, origin)
            )
            return ""

    def ignored(self, name: str, origin: str) -> str:
        try:
            return self.names.operation(name)
        except Unknown as error:
            hint = f"{error.hint} If not, delete this line" if error.hint.startswith("did") else "delete this line"
            self.add(origin, "needless-ignore", f"{error.message} that could be ignored", hint, key=True)
            return ""

    def schema(self, name: str, origin: str) -> str:
        try:
            return self.names.schema(name)
        except Unknown as error:
            self.add(origin, "unknown-schema", error.message, error.hint)
            return ""

    def retry(self, given: dict[str, Any]) -> RetrySettings:
        default = RetrySettings()
        return RetrySettings(
            max_retries=given.get("max_retries", default.max_retries),
            statuses=tuple(given.get("statuses", default.statuses)),
            initial_delay=float(given.get("initial_delay", default.initial_delay)),
            max_delay=float(given.get("max_delay", default.max_delay)),
            count_header=given.get("count_header", ""),
            decision_header=given.get("decision_header", ""),
        )

    def errors(self, given: dict[str, Any]) -> ErrorSettings:
        default = ErrorSettings()
        return ErrorSettings(
            message=tuple(given.get("message", default.message)),
            type=tuple(given.get("type", default.type)),
            request_id_header=given.get("request_id_header", default.request_id_header),
            classes={int(status): name for status, name in given.get("classes", {}).items()},
            statuses=given.get("statuses", {}),
        )

    def webhooks(self, given: dict[str, Any] | None) -> WebhookSettings | None:
        return WebhookSettings(given.get("secret_env", "")) if given is not None else None

    def types(self, given: dict[str, Any]) -> TypeSettings:
        names: dict[str, TypeName] = {}
        for schema, name in given.get("names", {}).items():
            origin = child("#/types/names", schema)
            both = {"request": name, "response": name} if isinstance(name, str) else name
            try:
                target = self.names.schema(schema)
            except Unknown as error:
                self.add(origin, "unknown-schema", error.message, error.hint, key=True)
                continue
            if target in names:
                first = split(names[target].origin)[1][-1]
                message = f"this schema is also named as `{first}`"
                self.add(origin, "duplicate-key", message, "remove one of the two", key=True)
            names[target] = TypeName(target, both.get("request", ""), both.get("response", ""), origin)
        rules = [
            TypeRule(rule["match"], rule["name"], child("#/types/rules", index))
            for index, rule in enumerate(given.get("rules", []))
        ]
        return TypeSettings(tuple(rules), names, given.get("aliases", {}), given.get("accepts", {}))
