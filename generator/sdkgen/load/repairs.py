"""Repairs: what is wrong in a document without being a reason to refuse the rest is read as what it most likely means.

What decides which operations and parameters there are, and where references lead, is never guessed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from sdkgen.load.operations import VERBS
from sdkgen.load.schema import Finding
from sdkgen.load.shapes import is_list, is_mapping, items, mapping

_TYPES: Mapping[str, Mapping[str, str]] = {
    **{name: {"type": name} for name in "string number integer boolean array object null".split()},
    **dict.fromkeys("double float".split(), {"type": "number"}),
    **dict.fromkeys("int long".split(), {"type": "integer"}),
    **dict.fromkeys("enum str text".split(), {"type": "string"}),
    **dict.fromkeys("dict map".split(), {"type": "object"}),
    **{name: {"type": "string", "format": name} for name in "binary byte date date-time decimal uuid".split()},
    **{name: {"type": "integer", "format": name} for name in "int32 int64".split()},
    "bool": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "file": {"type": "string", "format": "binary"},
    "list": {"type": "array"},
}
"""What people take for types of JSON, and how it is said there."""
_BARE = "type format items enum default minimum maximum minLength maxLength pattern".split()
"""Keywords that Swagger 2 has beside the name of a parameter."""
_WRAPPED = frozenset("allOf oneOf anyOf prefixItems security servers".split())
"""Lists that are often written as their only entry."""
_SPARE = frozenset(
    "allOf oneOf anyOf prefixItems enum required tags callbacks discriminator encoding examples externalDocs headers"
    " links mapping patternProperties properties xml".split()
)
"""Mappings and lists without which everything else can be read."""
_FLAGS = {"true": True, "false": False}
_LEFT_OUT = "it is left out"
_SHOWN = 60
"""Characters of a value that a message repeats."""


def repair(value: Any, finding: Finding) -> str:
    """Change, inside `value`, what a finding is about; say how it is read now, or nothing where it cannot be."""
    holder: Any = value
    for key in finding.keys[:-1]:
        if key not in _keys(holder):
            return ""  # a repair moved it, and it will be found again
        holder = holder[key]
    if finding.keys and finding.keys[-1] not in _keys(holder):
        return ""
    if finding.rule == "missing-key":
        return "" if finding.meant else _supplied(holder, finding, value)
    if not finding.keys or finding.keys[-1] == "$ref":
        return ""
    change = _CHANGES.get(finding.rule)
    return change(holder, finding) if change is not None else ""


def _keys(holder: Any) -> Any:
    return holder if is_mapping(holder) else range(len(items(holder)))


def _supplied(holder: Any, finding: Finding, root: Any) -> str:
    owner = holder[finding.keys[-1]] if finding.keys else root
    match finding.wanted:
        case ("info",):
            owner["info"] = {}
            return "the SDK is called after the file"
        case ("schema",):
            owner["schema"] = {key: owner[key] for key in _BARE if key in owner}
            return "it is read from the keywords beside it" if owner["schema"] else "any value is taken"
        case ("propertyName",):
            return _put(holder, finding.keys[-1])
        case ("content",) if not {"schema", "type", "properties", "$ref"} & set(owner):
            owner["content"] = {}
            return "no body is sent"
        case ("url",):
            owner["url"] = "/"
            return "it is where the document is"
        case ("default",):
            if not items(owner.get("enum")):
                return _put(holder, finding.keys[-1])
            owner["default"] = owner["enum"][0]
            return "the first of its values is taken"
        case _:
            return ""


def _put(holder: Any, key: Any, *value: Any) -> str:
    """Set a value to another, or take it out of its mapping or list."""
    if not value:
        del holder[key]
        return _LEFT_OUT
    holder[key] = value[0]
    said = value[0] if isinstance(value[0], str) else json.dumps(value[0])
    if len(said) > _SHOWN:
        return "it is read as the only entry of a list"
    return "it is read as if nothing were said" if value[0] == {} else f"it is read as `{said}`"


def _type(holder: Any, finding: Finding) -> str:
    """A value is of the wrong type of JSON."""
    key, wanted = finding.keys[-1], finding.wanted
    wrong = holder[key]
    if wrong is None:
        if "object" in wanted and key != "requestBody":
            return _put(holder, key, {})
        return _put(holder, key) if is_mapping(holder) else ""
    if wanted == ("boolean", "object"):
        return _schema(holder, key, wrong)
    if wanted == ("boolean",):
        flag = _FLAGS.get(str(wrong).lower())
        return _put(holder, key) if flag is None else _put(holder, key, flag)
    if wanted == ("string",):
        plain = isinstance(wrong, int | float)
        return _put(holder, key, json.dumps(wrong)) if plain else _put(holder, key)
    if wanted == ("array",):
        return _list(holder, key, wrong, finding)
    if isinstance(wrong, str) and key == "discriminator":
        return _put(holder, key, {"propertyName": wrong})
    if isinstance(wrong, str) and finding.keys[-2:-1] in (("tags",), ("servers",)):
        return _put(holder, key, {"name" if finding.keys[-2] == "tags" else "url": wrong})
    return _put(holder, key) if key in _SPARE and is_mapping(holder) else ""


def _schema(holder: Any, key: Any, wrong: Any) -> str:
    if isinstance(wrong, str) and wrong.lower() in _FLAGS:
        return _put(holder, key, _FLAGS[wrong.lower()])
    return _put(holder, key, dict(_TYPES.get(wrong.lower(), {}) if isinstance(wrong, str) else {}))


def _list(holder: Any, key: Any, wrong: Any, finding: Finding) -> str:
    if is_mapping(wrong) and wrong and key in _WRAPPED:
        return _put(holder, key, [wrong])
    if isinstance(wrong, str) and key in ("required", "tags") and wrong.lower() not in _FLAGS:
        return _put(holder, key, [wrong])
    if finding.keys[-3:-2] == ("security",):
        return _put(holder, key, [])
    return _put(holder, key) if key in _SPARE or wrong == {} else ""


def _value(holder: Any, finding: Finding) -> str:
    """A text is none of those that may stand there."""
    key = finding.keys[-1]
    wrong = holder[key] if isinstance(holder[key], str) else ""
    if "array" in finding.wanted:
        known = _TYPES.get(wrong.lower(), {})
        if is_list(holder):
            return _put(holder, key, known["type"]) if known else _put(holder, key)
        said = _put(holder, key, known["type"]) if known else _put(holder, key)
        if "format" in known and "format" not in holder:
            holder["format"] = known["format"]
            said += f" with the format `{known['format']}`"
        return said
    if key == "style":
        return _put(holder, key)
    if wrong == "basic" and "apiKey" in finding.wanted:
        holder["scheme"] = "basic"
        return _put(holder, key, "http")
    meant = next((one for one in finding.wanted if one.lower() == wrong.lower()), None)
    return _put(holder, key, meant) if meant else ""


def _empty(holder: Any, finding: Finding) -> str:
    """A list that would be nothing without entries."""
    return _put(holder, finding.keys[-1]) if finding.keys[-1] in _SPARE else ""


def _key(holder: Any, finding: Finding) -> str:
    """A key is none of those that may stand there."""
    key, where = str(finding.keys[-1]), finding.keys[-2] if len(finding.keys) > 1 else ""
    inner = mapping(holder[key])
    if where == "content" and not inner.keys() & set(VERBS) and key not in ("schema", "example", "examples"):
        if re.fullmatch(r"[\w.+-]*", key):
            return _renamed(holder, key, f"application/{key or 'octet-stream'}")
    if where == "responses" and len(holder) > 1:
        return _put(holder, key)
    if where == "paths" and inner.keys() & set(VERBS):
        return _renamed(holder, key, f"/{key}")
    if where == "paths" and not inner.keys() & {"responses", "operationId"}:
        return _put(holder, key)
    return ""


def _renamed(holder: Any, key: str, name: str) -> str:
    if name in holder:
        return ""
    entries = [(name if one == key else one, value) for one, value in holder.items()]
    holder.clear()
    holder.update(entries)
    return f"it is read as `{name}`"


_CHANGES: Mapping[str, Callable[[Any, Finding], str]] = {
    "invalid-type": _type,
    "invalid-value": _value,
    "empty-value": _empty,
    "invalid-key": _key,
}


def in_lower_case(item: dict[str, Any], method: str) -> str:
    """A method of a path item that is written in capitals."""
    return _renamed(item, method, method.lower()) if method.lower() in VERBS else ""


def into_content(response: dict[str, Any]) -> str:
    """The schema of a response that stands where Swagger 2 has it."""
    response["content"] = {"application/json": {"schema": response.pop("schema")}}
    return "it is read as that of `application/json`"
