"""From the configuration of another generator to settings that load: what does not is taken out, and reported."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sdkgen import load, parse, python
from sdkgen.adopt import client, pages, types
from sdkgen.adopt.configuration import NOTE, Configuration
from sdkgen.adopt.resources import Resource, Tree
from sdkgen.adopt.settings_text import settings_text
from sdkgen.api import Api
from sdkgen.load import Document
from sdkgen.load.operations import Names
from sdkgen.load.origins import split
from sdkgen.load.shapes import is_mapping, items, mapping
from sdkgen.problems import Problem, SpecError
from sdkgen.python.scope import Scope
from sdkgen.report import Finding
from sdkgen.settings import Settings

_TOP = frozenset(
    "resources client_settings targets pagination streaming settings environments security security_schemes "
    "organization openapi unspecified_endpoints".split()
)
_UNWRAP = "unwrap_response_fields"
_QUIET = frozenset("readme edition diagnostics custom_casings $schema codeflow".split())


@dataclass(frozen=True)
class Adopted:
    """What became of a configuration."""

    settings: dict[str, Any]
    overlay: dict[str, Any]
    """What the configuration adds to the document; empty where it adds nothing."""
    losses: tuple[Finding, ...]


def adopted(config: Path, spec: Path, overlays: Sequence[Path] = ()) -> Adopted:
    """Settings that say what a configuration says, as far as they can. Raises SpecError."""
    configuration = Configuration(config)
    plain = load.document(spec, overlays)
    with tempfile.TemporaryDirectory() as folder:
        extra = _overlay(configuration, Names(plain))
        document = plain
        if extra:
            path = Path(folder) / "overlay.yaml"
            path.write_text(settings_text(extra), encoding="utf-8")
            try:
                document = load.document(spec, [*overlays, path])
            except SpecError as error:
                extra = {}
                for problem in error.problems:
                    keys = split(problem.pointer)[1]
                    keys = ("security_schemes", *keys[2:]) if keys[0] == "components" else keys
                    configuration.lost(keys, problem.rule, problem.message, problem.hint)
        trial = _Trial(configuration, document, Path(folder) / "sdk.yaml", _settings(configuration, Names(document)))
        trial.settle()
        # What methods take and give can only be named when it is known what else is called so.
        trial.add_arguments()
        trial.add_results()
        trial.settle()
    _unread(configuration)
    losses = sorted(configuration.losses, key=lambda one: (one.place.line, one.place.column, one.rule))
    return Adopted(trial.value, extra, tuple(losses))


def _overlay(configuration: Configuration, names: Names) -> dict[str, Any]:
    update = client.security(configuration, names)
    if not update:
        return {}
    info = {"title": "What the configuration of the SDK adds to the document", "version": "1"}
    return {"overlay": "1.0.0", "info": info, "actions": [{"target": "$", "update": update}]}


def _settings(configuration: Configuration, names: Names) -> dict[str, Any]:
    tree = Tree(configuration, names, _done(configuration))
    resources = tree.resources()
    placed = {names.operation(method["operation"]) for one in _all(resources) for method in one.methods.values()}
    ignored: dict[str, str] = {}
    for name, origin in names.operations.items():
        if " " in name and origin not in placed:
            ignored.setdefault(origin, name)
    sections = {
        "package": client.package(configuration),
        "client": client.client(configuration),
        "retry": client.retry(configuration),
        "paging": pages.paging(configuration),
        "resources": {one.path[-1]: one.settings() for one in resources if one.path and _has_methods(one)},
        "ignore": dict.fromkeys(ignored.values(), "in no resource of the configuration"),
        "types": {key: value for key, value in types.names(configuration, names, resources).items() if value},
    }
    # Without a style there are no pages, although the document may show some.
    return {key: value for key, value in sections.items() if value or key == "paging"}


def _all(resources: list[Resource]) -> list[Resource]:
    return [one for top in resources for one in top.walk()]


def _has_methods(resource: Resource) -> bool:
    return any(one.methods for one in resource.walk())


def _done(configuration: Configuration) -> str:
    """The data that ends every stream."""
    found = ""
    for index, event in enumerate(items(mapping(configuration.root.get("streaming")).get("on_event"))):
        keys = ("streaming", "on_event", str(index))
        match mapping(event):
            case {"handle": "done", "data_starts_with": str(data)}:
                found = data
            case {"handle": "yield", "kind": "fallthrough", **rest}:
                if "error_property" in rest:
                    said = "an error inside a stream is found by the kind of its event, not by a property"
                    hint = "name the events that are errors as `stream.error` of the method"
                    configuration.lost((*keys, "error_property"), "stream-event", said, hint)
            case _:
                said = "the settings of each method say what its events mean"
                configuration.lost(keys, "stream-event", said, "see `stream` of the methods in the settings")
    return found


def _unread(configuration: Configuration) -> None:
    root = configuration.root
    configuration.unread((), root, _TOP, _QUIET)
    quiet = frozenset(("docs", "contact", "upload_spec", "github_org", "license"))
    configuration.unread(("organization",), mapping(root.get("organization")), frozenset(("name",)), quiet)
    quiet = frozenset(("file_header", "disable_mock_tests"))
    settings = mapping(root.get("settings"))
    configuration.unread(("settings",), settings, frozenset(("license", _UNWRAP)), quiet)
    if settings.get(_UNWRAP):
        said = "methods give whole responses, not one property of them"
        configuration.lost(("settings", _UNWRAP), "unwrapping", said, "users write it: `client.pets.list().data`")
    for key in ("transformations", "transforms"):
        for index, one in enumerate(items(mapping(root.get("openapi")).get(key))):
            command = str(mapping(one).get("command"))
            severity = {"severity": NOTE} if command == "oneOfToAnyOf" else {}
            hint = "an overlay changes the document" if not severity else ""
            said = f"the transformation `{command}` of the document is not done"
            configuration.lost(("openapi", key, str(index)), "transformation", said, hint, **severity)


class _Trial:
    """Settings that are tried out, and lose what does not work."""

    def __init__(self, configuration: Configuration, document: Document, file: Path, value: dict[str, Any]) -> None:
        self.configuration = configuration
        self.document = document
        self.file = file
        self.value = value

    def settle(self) -> None:
        """Take out what does not load until the rest does. Raises SpecError where that does not help."""
        while True:
            self.file.write_text(settings_text(self.value), encoding="utf-8")
            try:
                settings, api = self._stages()
                python.package(api, settings)
            except SpecError as error:
                ours = [problem for problem in error.problems if problem.place.file == self.file]
                dropped = [self._drop(problem) for problem in ours]
                if not any(dropped):
                    raise
                continue
            return

    def add_arguments(self) -> None:
        """Name what methods without a body take."""
        settings, api = self._stages()
        for path, method, name in types.arguments(Scope(api, settings)):
            methods = self.value
            for part in path:
                methods = methods["resources"][part]
            methods = methods["methods"]
            given = methods[method]
            methods[method] = {**(given if is_mapping(given) else {"operation": given}), "arguments": name}

    def add_results(self) -> None:
        """Add the usual names of what methods give."""
        settings, api = self._stages()
        unwrapped = items(mapping(self.configuration.root.get("settings")).get(_UNWRAP))
        types_ = self.value.setdefault("types", {})
        aliases = types_.setdefault("aliases", {})
        for name, called in types.results(Scope(api, settings), self._named(), unwrapped).items():
            aliases.setdefault(name, called)
        for section in [types_] if not aliases else []:
            del section["aliases"]
        if not types_:
            del self.value["types"]

    def _named(self) -> set[str]:
        """The schemas that the configuration gives a name, by their origins."""
        names = Names(self.document)
        given = self.value.get("types", {}).get("names", {})
        return {names.schema(schema) for schema in given if self.configuration.origin(("types", "names", schema))}

    def _stages(self) -> tuple[Settings, Api]:
        settings = load.settings(self.file, self.document)
        return settings, parse.api(self.document, settings)

    def _drop(self, problem: Problem) -> bool:
        """Take out the smallest setting that a problem can be blamed on."""
        keys = split(problem.pointer)[1]
        for length in range(len(keys), 1, -1):
            holder = self._holder(keys[:length])
            if holder is None or not _is_droppable(keys[:length]):
                continue
            origin = self.configuration.origin(keys[:length])
            said = f"{problem.message} (at `{'.'.join(keys[:length])}` of the settings)"
            self.configuration.lost(origin, problem.rule, said, problem.hint)
            del holder[keys[length - 1]]
            self._tidy(keys[: length - 1])
            return True
        return False

    def _tidy(self, keys: tuple[str, ...]) -> None:
        """Shorten a mapping from which something was taken: nothing is left of it, or nothing but an operation."""
        holder = self._holder(keys) if keys else None
        if holder is None:
            return
        if not holder[keys[-1]]:
            del holder[keys[-1]]
            self._tidy(keys[:-1])
        elif list(holder[keys[-1]]) == ["operation"]:
            holder[keys[-1]] = holder[keys[-1]]["operation"]

    def _holder(self, keys: tuple[str, ...]) -> dict[str, Any] | None:
        value: Any = self.value
        for key in keys[:-1]:
            value = value.get(key) if is_mapping(value) else None
        return value if is_mapping(value) and keys[-1] in value else None


def _is_droppable(keys: tuple[str, ...]) -> bool:
    """Whether the rest of the settings makes sense without what is at `keys`."""
    if keys[0] in ("paging", "types"):
        return len(keys) >= (2 if keys[0] == "paging" else 3)
    if keys[0] in ("package", "retry"):
        return len(keys) == 2
    if keys[0] == "client":
        return len(keys) == 3 or len(keys) == 2 and keys[1] != "auth"
    return keys[0] == "resources" and keys[-1] in ("stream", "paging", "description", "arguments")
