"""Call every method of a generated package against a server that plays the document, in a process of its own.

Run as `python -m tests.corpus.round_trip SPEC PACKAGE`, with the package's folder on PYTHONPATH; prints JSON. A call
fails if it raises, if no operation of the document answers to its request, or if the answer is not of its type. What
has an answer that no value satisfies, such as an object that requires another of its kind, is told apart.
"""

from __future__ import annotations

import importlib
import inspect
import json
import re
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
from tests.corpus.samples import argument
from tests.instances.drawing import Drawing
from tests.instances.parts import NoInstance

from sdkgen.load import Document
from sdkgen.parse.scope import child

_VERBS = {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}


class Player:
    """A transport that answers as the document says."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.drawing = Drawing(document)
        self.met: set[tuple[str, str]] = set()
        self.operations = [*self._operations()]

    def _operations(self) -> Iterator[tuple[str, re.Pattern[str], str, str]]:
        for path in self.document.root.get("paths") or {}:
            item = self._follow(child("#", "paths", path))
            plain = path.partition("#")[0].partition("?")[0]
            pattern = re.compile(re.sub(r"\\\{[^}]*\\\}", "[^/]*", re.escape(plain)))
            for verb in self.document.get(item):
                if verb in _VERBS:
                    yield verb.upper(), pattern, path, child(item, verb)
            for verb in self.document.get(item).get("additionalOperations") or {}:
                yield verb, pattern, path, child(item, "additionalOperations", verb)

    def _follow(self, origin: str) -> str:
        while isinstance(value := self.document.get(origin), dict) and isinstance(value.get("$ref"), str):
            origin = self.document.resolve(value["$ref"], origin)
        return origin

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        path = request.url.raw_path.decode().partition("?")[0]
        if b"grant_type=client_credentials" in request.read():
            return httpx2.Response(200, json={"access_token": "token", "token_type": "bearer", "expires_in": 3600})
        fitting = [one for one in self.operations if one[0] == request.method and one[1].fullmatch(path)]
        if not fitting:
            raise LookupError(f"no operation for {request.method} {path}")
        self.met |= {(verb, template) for verb, _, template, _ in fitting}
        # Some documents tell operations of one path apart by a fixed query, or by what is never sent.
        sent = request.url.raw_path.decode().partition("?")[2], request.url.fragment
        return self._answer(min(fitting, key=lambda one: (_unlike(one[2], *sent), one[2].count("{")))[3])

    def _answer(self, operation: str) -> httpx2.Response:
        responses = self.document.get(operation).get("responses", {})
        status = next((one for one in responses if one.startswith("2")), "default")
        code = int(status) if status.isdigit() else 200
        if status not in responses:
            return httpx2.Response(204)
        origin = self._follow(child(operation, "responses", status))
        if "content" not in self.document.get(origin):
            return httpx2.Response(code)
        described = self._follow(child(origin, "content"))
        content = self.document.get(described)
        media_type = min(content, key=lambda one: "json" not in one, default=None)
        if media_type is None:
            return httpx2.Response(code)
        place = child(described, media_type)
        headers = {"content-type": media_type}
        if "json" not in media_type and "*" not in media_type or "schema" not in self.document.get(place):
            return httpx2.Response(code, content=b"{}" if "json" in media_type else b"text", headers=headers)
        value = self.drawing.smallest(child(place, "schema"))
        return httpx2.Response(code, content=json.dumps(value, default=str).encode(), headers=headers)


def _unlike(path: str, query: str, fragment: str) -> tuple[bool, bool]:
    """In what a path of the document differs from what was asked for."""
    rest, _, own = path.partition("#")
    fixed = rest.partition("?")[2]
    return own != fragment, (fixed not in query) if fixed else bool(query)


def main(spec: Path, package: str) -> None:
    """Call, and print a line of JSON."""
    player = Player(Document(spec))
    module = importlib.import_module(package)
    settings = {name: "secret" for name in inspect.signature(module.Client).parameters if name in _secrets(module)}
    http = httpx2.Client(transport=httpx2.MockTransport(player))
    client = module.Client(
        base_url="https://api.example", http_client=http, max_retries=0, _strict_response_validation=True, **settings
    )
    failures: list[str] = []
    unanswerable: list[str] = []
    for place, method in _methods(client, package):
        try:
            hints = typing.get_type_hints(method, include_extras=True)
            given = {
                name: argument(hints[name])
                for name, one in inspect.signature(method).parameters.items()
                if one.default is inspect.Parameter.empty
            }
            method(**given)
        except Exception as error:
            if isinstance(error.__cause__, NoInstance):
                unanswerable.append(f"{place}: {error.__cause__} has no instance")
                continue
            failures.append(f"{place}: {type(error).__name__}: {str(error)[:160]}")
    missed = [f"{verb} {path}" for verb, _, path, _ in player.operations if (verb, path) not in player.met]
    print(json.dumps({"calls": failures, "missed": missed, "unanswerable": unanswerable}))


def _secrets(module: Any) -> set[str]:
    return {argument for one in module._client.SERVICE.credentials for argument in one.arguments}


def _methods(owner: Any, package: str, place: str = "client") -> Iterator[tuple[str, Any]]:
    for name in dir(type(owner)):
        if name.startswith(("_", "with_")):
            continue
        value = inspect.getattr_static(type(owner), name)
        if hasattr(value, "func"):
            below = getattr(owner, name)
            if type(below).__module__.startswith(f"{package}.resources"):
                yield from _methods(below, package, f"{place}.{name}")
        elif inspect.isfunction(value) and value.__module__.startswith(f"{package}.resources"):
            yield f"{place}.{name}", getattr(owner, name)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
