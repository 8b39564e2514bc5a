"""The settings that a document suggests: what is inferred without any, and what nobody but its author can say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from sdkgen.adopt import suggestions
from sdkgen.adopt.page_styles import decided_pages, page_styles
from sdkgen.adopt.settings_text import settings_text
from sdkgen.api import Api, Resource
from sdkgen.load import Document
from sdkgen.load.operations import operations
from sdkgen.settings import Settings

_HEAD = """\
What the OpenAPI document cannot say about the SDK. What follows is what is inferred without this file: change what
you would rather have, delete what you do not care about. What is commented out would change the SDK."""
_PACKAGE = """\
What users install and import. The version is that of the SDK, not of the API: it stays until it is changed here, so
that a new version of the document alone releases nothing."""
_CLIENT = "The client classes, and where they take what they need from."
_RESOURCES = (
    "The attributes of the client, and their methods by operation. Move and rename as you like; see also `ignore`."
)
_PAGING = """\
How the pages of lists follow each other, as the document shows it, by the base names of their classes. From here on
only these count; `paging: {}` is a client without pages."""
_ID = re.compile(r"\S+")
_SNAKE = re.compile(r"[a-z][a-z0-9_]*")


def first_settings(document: Document, settings: Settings, api: Api) -> str:
    """The text of a settings file that changes nothing; `settings` and `api` are those without one."""
    sections: dict[str, Any] = {"package": _package(settings), "client": _client(settings)}
    comments = {"": _HEAD, "package": _PACKAGE, "client": _CLIENT}
    if more := suggestions.package(document):
        comments["package."] = "".join(settings_text({key: value}) for key, value in more.items())
    for key, said, suggested in suggestions.sections(document, api):
        comments[key] = said + _quoted({key: suggested})
    styles = page_styles(api)
    tree = _resources(document, api, decided_pages(document, settings, api, styles))
    if tree:
        if styles:
            sections["paging"] = styles
            comments["paging"] = _PAGING
        sections["resources"] = tree
        comments["resources"] = _RESOURCES
        if streams := suggestions.streams(api):
            comments["resources"] += "\nThese can stream, and need to be told how a call asks for it:\n" + "\n".join(
                streams
            )
    return settings_text(sections, comments)


def _quoted(value: dict[str, Any]) -> str:
    """Settings as lines of a comment."""
    return "\n" + settings_text(value).rstrip("\n") if value else ""


def _package(settings: Settings) -> dict[str, Any]:
    package = settings.package
    return {"name": package.name, "distribution": package.distribution, "version": package.version}


def _client(settings: Settings) -> dict[str, Any]:
    client = settings.client
    url = {"default": client.base_url.default} if client.base_url.default else {}
    return {
        "name": client.name,
        "error": client.error,
        "base_url": {**url, "env": client.base_url.env},
        "log_env": client.log_env,
        "timeout": int(client.timeout),
        "connect_timeout": int(client.connect_timeout),
        "auth": {
            one.argument: {
                "scheme": one.scheme,
                "env": one.env,
                # Said by the argument's name, where it is its own.
                **({"part": one.part} if one.part not in ("", one.argument) else {}),
            }
            for one in client.auth
        },
    }


def _resources(document: Document, api: Api, pages: Mapping[str, str | bool]) -> dict[str, Any]:
    """The tree, or nothing where settings cannot have its names."""
    if not all(_SNAKE.fullmatch(name) for resource in api.walk() for name in _given(resource)):
        return {}
    called = _operations(document)
    methods: dict[str, Any] = {}
    for one in (operation for resource in api.walk() for operation in resource.operations):
        name = called.get(one.origin, f"{one.verb} {one.path}")
        said: dict[str, Any] = {"paging": pages[one.origin]} if one.origin in pages else {}
        if one.stream is not None and one.stream.argument:
            said["stream"] = {"argument": one.stream.argument}
        methods[one.origin] = {"operation": name, **said} if said else name
    return {resource.name: _resource(resource, methods) for resource in api.resources}


def _given(resource: Resource) -> Iterator[str]:
    yield resource.name
    yield from (operation.name for operation in resource.operations)


def _resource(resource: Resource, methods: Mapping[str, Any]) -> dict[str, Any]:
    said: dict[str, Any] = {"description": resource.description} if resource.description else {}
    if resource.operations:
        said["methods"] = {one.name: methods[one.origin] for one in resource.operations}
    below = {child.name: _resource(child, methods) for child in resource.children}
    return {**said, **({"resources": below} if below else {})}


def _operations(document: Document) -> dict[str, str]:
    """Origins of operations -> their ids, where an id means no other operation."""
    every = [(one.origin, one.value.get("operationId")) for one in operations(document)]
    uses = Counter(name for _, name in every if isinstance(name, str))
    return {origin: name for origin, name in every if isinstance(name, str) and uses[name] == 1 and _ID.fullmatch(name)}
