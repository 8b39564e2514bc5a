"""Settings as the text of a `sdk.yaml`: short mappings on one line, others as blocks, with comments between them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from sdkgen.load.shapes import is_list, is_mapping
from sdkgen.load.yaml_text import scalar

_WIDTH = 110
_PLAIN = re.compile(r"[A-Za-z_$/.~][^:#\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff]*(?<! )")
_IN_FLOW = re.compile(r"[^,\[\]{}]*")
_ELSEWHERE = frozenset("y n yes no on off".split())
"""What is text here, but not to every reader of YAML."""


def settings_text(value: Mapping[str, Any], comments: Mapping[str, str] | None = None) -> str:
    """The settings as a file.

    `comments` are printed above the sections that they name, even where there is no such section; the one named `""`
    begins the file, and one with a dot behind the name ends the section.
    """
    said = {"": "", **(comments or {})}
    lines = _comment(said[""])
    for key in list(dict.fromkeys([*(one for one in said if one.strip(".") == one != ""), *value])):
        lines += ["", *_comment(said.get(key, ""))] if lines else _comment(said.get(key, ""))
        if key in value:
            lines += _section(key, value[key])
            lines += [f"  {line}" for line in _comment(said.get(f"{key}.", ""))]
    return "\n".join(lines) + "\n"


def _comment(text: str) -> list[str]:
    return [f"# {line}".rstrip() for line in text.splitlines()]


def _section(key: str, value: Any) -> list[str]:
    """A key of the file, whose value is never on one line with it unless it is plain or empty."""
    if not value or not (is_mapping(value) or is_list(value)):
        return [f"{_key(key)}: {_flow(value)}"]
    return [f"{_key(key)}:", *_block(value, "  ")]


def _block(value: Any, margin: str) -> Iterator[str]:
    if is_list(value):
        for item in value:
            if is_mapping(item) and not _is_short(item):
                first, *rest = _block(item, margin + "  ")
                yield from (f"{margin}- {first.lstrip()}", *rest)
            else:
                yield f"{margin}- {_line(item)}"
        return
    for key, item in value.items():
        line = f"{margin}{_key(key)}: {_line(item)}"
        if not item or not (is_mapping(item) or is_list(item)) or (_is_short(item) and len(line) <= _WIDTH):
            yield line
        else:
            yield f"{margin}{_key(key)}:"
            yield from _block(item, margin + "  ")


def _is_short(value: Any) -> bool:
    """Whether there are no mappings inside."""
    inner = value.values() if is_mapping(value) else value
    return not any(is_mapping(item) for item in inner)


def _line(value: Any) -> str:
    return _flow(value) if is_mapping(value) or is_list(value) else _scalar(value)


def _flow(value: Any) -> str:
    if is_mapping(value):
        return "{" + ", ".join(f"{_key(key, flow=True)}: {_flow(item)}" for key, item in value.items()) + "}"
    if is_list(value):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return _scalar(value, flow=True)


def _key(key: str, *, flow: bool = False) -> str:
    return _scalar(key, flow=flow)


def _scalar(value: Any, *, flow: bool = False) -> str:
    if not isinstance(value, str):
        return json.dumps(value)
    plain = _PLAIN.fullmatch(value) and scalar(value) == value and value.lower() not in _ELSEWHERE
    if plain and (not flow or _IN_FLOW.fullmatch(value)):
        return value
    quoted = json.dumps(value, ensure_ascii=False)
    return re.sub(r"[\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff]", lambda found: f"\\u{ord(found[0]):04x}", quoted)
