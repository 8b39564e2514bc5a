"""The tree of resources and methods, read from a configuration."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sdkgen.adopt.casing import class_name, method_name
from sdkgen.adopt.configuration import Configuration, Keys
from sdkgen.load.closest import did_you_mean
from sdkgen.load.operations import Names, Unknown
from sdkgen.load.shapes import is_list, is_mapping, items, mapping

SHARED, CLIENT = "$shared", "$client"
_ROOT = "root"
_RESOURCE = frozenset("models methods subresources description skip only".split())
_QUIET = frozenset("skip_test_reason docs standalone_api".split())
_METHOD = frozenset("endpoint type streaming paginated description skip only".split())
_SHORT = re.compile(r"\s*([A-Za-z]+)\s+(/\S*)\s*")
_PARAMETER = re.compile(r"\{[^{}/]*\}")


@dataclass
class Resource:
    """A resource that the SDK is to have, with what the configuration says of its types."""

    keys: Keys
    path: tuple[str, ...]
    models: dict[str, tuple[Keys, Any]] = field(default_factory=dict[str, tuple[Keys, Any]])
    methods: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    """As settings have them."""
    description: str = ""
    children: list[Resource] = field(default_factory=list["Resource"])

    def walk(self) -> Iterator[Resource]:
        """This resource and everything below it."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def setting(self) -> Keys:
        """Where the settings have it."""
        return ("resources", *(key for name in self.path for key in (name, "resources")))[:-1]

    def settings(self) -> dict[str, Any]:
        """What the settings say."""
        said: dict[str, Any] = {"description": self.description} if self.description else {}
        if self.methods:
            said["methods"] = {
                name: given["operation"] if len(given) == 1 else given for name, given in self.methods.items()
            }
        below = {child.path[-1]: child.settings() for child in self.children}
        return {**said, **({"resources": below} if below else {})}


@dataclass
class Tree:
    """Reads the resources, and reports what they say that no setting can."""

    configuration: Configuration
    names: Names
    done: str
    """The data that ends every stream; may be empty."""

    def __post_init__(self) -> None:
        self._by_shape = {_PARAMETER.sub("{}", name): name for name in reversed(self.names.operations) if " " in name}

    def resources(self) -> list[Resource]:
        """The resources below the client, and one for what all share."""
        found: list[Resource] = []
        for name, value in mapping(self.configuration.root.get("resources")).items():
            keys = ("resources", name)
            if name == CLIENT:
                found += self._client(keys, mapping(value))
            elif name == SHARED:
                found.append(Resource(keys, (), self._models(keys, mapping(value))))
            elif (one := self._resource(keys, name, mapping(value), ())) is not None:
                found.append(one)
        return found

    def _client(self, keys: Keys, value: dict[str, Any]) -> Iterator[Resource]:
        """Methods of the client itself become those of a resource, since a client has none here."""
        given = self._resource(keys, _ROOT, {**value, "subresources": {}}, ())
        if given is not None and given.methods:
            said = f"the methods of the client are those of `client.{_ROOT}`"
            self.configuration.lost(keys, "client-method", said, "a client has resources, and they have the methods")
        if given is not None:
            yield given
        for name, inner in mapping(value.get("subresources")).items():
            if (one := self._resource((*keys, "subresources", name), name, mapping(inner), ())) is not None:
                yield one

    def _resource(self, keys: Keys, name: str, value: dict[str, Any], above: tuple[str, ...]) -> Resource | None:
        if _is_skipped(value):
            return None
        self.configuration.unread(keys, value, _RESOURCE, _QUIET)
        found = Resource(keys, (*above, method_name(name)), self._models(keys, value))
        if isinstance(value.get("description"), str):
            found.description = value["description"]
        self.configuration.carried(keys, found.setting)
        for key, given in mapping(value.get("methods")).items():
            method = self._method((*keys, "methods", key), given)
            if method is not None:
                found.methods[method_name(key)] = method
                self.configuration.carried((*keys, "methods", key), (*found.setting, "methods", method_name(key)))
        for key, inner in mapping(value.get("subresources")).items():
            child = self._resource((*keys, "subresources", key), key, mapping(inner), found.path)
            if child is not None:
                found.children.append(child)
        return found if found.methods or found.models or found.children else None

    def _models(self, keys: Keys, value: dict[str, Any]) -> dict[str, tuple[Keys, Any]]:
        models = mapping(value.get("models"))
        return {name: ((*keys, "models", name), schema) for name, schema in models.items() if not _is_skipped(schema)}

    def _method(self, keys: Keys, given: Any) -> dict[str, Any] | None:
        value: dict[str, Any] = {"endpoint": given} if isinstance(given, str) else mapping(given)
        if _is_skipped(value):
            return None
        operation = self._operation(keys, value.get("endpoint"))
        if operation is None:
            return None
        if value.get("type", "http") != "http":
            said = f"a method of the type `{value['type']}` is an ordinary one here"
            self.configuration.lost((*keys, "type"), "method-type", said)
        self.configuration.unread(keys, value, _METHOD, _QUIET)
        found: dict[str, Any] = {"operation": operation}
        if isinstance(value.get("description"), str):
            found["description"] = value["description"]
        if stream := self._stream(keys, value.get("streaming")):
            found["stream"] = stream
        paginated = value.get("paginated")
        if paginated is False:
            found["paging"] = False
        elif isinstance(paginated, str):
            found["paging"] = class_name(paginated)
        return found

    def _operation(self, keys: Keys, endpoint: Any) -> str | None:
        """The operation as settings name it."""
        match = _SHORT.fullmatch(endpoint) if isinstance(endpoint, str) else None
        if match is None:
            said = f"`{endpoint}` is not a method and a path" if endpoint else "no `endpoint` says what it calls"
            self.configuration.lost(keys, "unknown-operation", said, "write it as `get /pets`")
            return None
        wanted = f"{match[1].upper()} {match[2]}"
        # Configurations are not always up to date with the names of parameters.
        name = wanted if wanted in self.names.operations else self._by_shape.get(_PARAMETER.sub("{}", wanted))
        if name is None:
            hint = did_you_mean(wanted, self.names.operations)
            self.configuration.lost(keys, "unknown-operation", f"the document has no operation `{wanted}`", hint)
        return name

    def _stream(self, keys: Keys, given: Any) -> dict[str, Any]:
        if not is_mapping(given):
            return {}
        here = (*keys, "streaming")
        self.configuration.unread(here, given, frozenset(("param_discriminator", "stream_event_model")), frozenset())
        found: dict[str, Any] = {}
        if isinstance(argument := given.get("param_discriminator"), str):
            found["argument"] = argument
        if isinstance(model := given.get("stream_event_model"), str):
            schema = self._model(model)
            if schema is None:
                said = f"no resource has the model `{model}`"
                self.configuration.lost((*here, "stream_event_model"), "unknown-schema", said)
            else:
                found["event"] = schema
        return {**found, **({"done": self.done} if self.done else {})}

    def _model(self, name: str) -> str | None:
        """The schema of a model by its resource and name: `chat.completions.chunk`."""
        *path, model = name.split(".")
        value = mapping(self.configuration.root.get("resources"))
        for index, key in enumerate(path):
            value = mapping(value.get(key)) if index == 0 else mapping(mapping(value.get("subresources")).get(key))
        return schema_of(self.names, mapping(value.get("models")).get(model))


def schema_of(names: Names, given: Any) -> str | None:
    """The schema that a model stands for, as settings name it: by its component or by a pointer."""
    if not isinstance(given, str):
        return None
    short = given.removeprefix("#/components/schemas/")
    for name in (short, given):
        try:
            names.schema(name)
        except Unknown:
            continue
        return name
    return None


def reported(configuration: Configuration, names: Names, keys: Keys, given: Any) -> None:
    """Say why a model stands for no schema."""
    if not isinstance(given, str):
        said = "only models that name a schema of the document are carried over"
        configuration.lost(keys, "unknown-schema", said, "write the schema into the document or an overlay")
        return
    try:
        names.schema(given)
    except Unknown as error:
        configuration.lost(keys, "unknown-schema", error.message, error.hint)


def _is_skipped(value: Any) -> bool:
    """Whether something is meant for SDKs of other languages only."""
    skip, only = mapping(value).get("skip"), mapping(value).get("only")
    return skip is True or "python" in items(skip) or (is_list(only) and "python" not in only)
