"""The version in the text of `sdk.yaml`, replaced where it stands, so that comments and layout stay as they are."""

from __future__ import annotations

import json
import re
from typing import Any

from sdkgen.load.shapes import mapping
from sdkgen.load.source import Source
from sdkgen.load.spots import Spot
from sdkgen.problems import Problem, SpecError

_KEYS = ("package", "version")
_HINT = 'write it as `version: "1.2.3"` on a line of its own below `package`'


def with_version(file: Source, version: str) -> Source:
    """The settings with another version and nothing else changed; raises SpecError where they are not written so.

    Where they have no version, it is put at the head of `package`.
    """
    old = mapping(mapping(file.value).get("package")).get("version")
    text = _replaced(file, old, version) if old is not None else _inserted(file, version)
    wanted = {**mapping(file.value), "package": {**mapping(mapping(file.value).get("package")), "version": version}}
    try:
        new = Source(file.file, text)
    except SpecError:
        new = None
    if new is None or new.value != wanted:
        place, said = file.place(_KEYS), "the version cannot be replaced where it stands"
        raise SpecError([Problem(place, "version-not-replaced", said, _HINT, "#/package/version")])
    return new


def _replaced(file: Source, old: Any, version: str) -> str:
    start = file.spots.find(_KEYS)
    for quote in ('"', "'", ""):
        written = f"{quote}{old}{quote}"
        if file.text.startswith(written, start):
            return f"{file.text[:start]}{quote}{version}{quote}{file.text[start + len(written):]}"
    return file.text


def _inserted(file: Source, version: str) -> str:
    text, eol = file.text, "\r\n" if "\r\n" in file.text else "\n"
    package = file.spots.children.get("package")
    if package is None:
        if text.lstrip().startswith("{"):
            inside = f'"package": {{"version": {json.dumps(version)}}}'
            return _after_brace(text, file.spots, inside)
        end = eol if text and not text.endswith("\n") else ""
        return f"{text}{end}package:{eol}  version: {version}{eol}"
    key, spot = package
    if text.startswith("{", spot.offset):
        return _after_brace(text, spot, f'"version": {json.dumps(version)}')
    # Below the line of the key: what stands above the first of the others may be a comment on that.
    line = text.find("\n", key) + 1
    indent = re.match(r"[ ]*", text[text.rfind("\n", 0, spot.offset) + 1 :])
    return f"{text[:line]}{indent[0] if indent else ''}version: {version}{eol}{text[line:]}"


def _after_brace(text: str, spot: Spot, member: str) -> str:
    brace = text.index("{", spot.offset) + 1
    return f"{text[:brace]}{member}{', ' if spot.children else ''}{text[brace:]}"
