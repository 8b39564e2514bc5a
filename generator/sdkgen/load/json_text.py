"""JSON by the standard library, with what it lets through refused, and positions on demand."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from sdkgen.load.spots import MAX_DEPTH, TOO_DEEP, Fault, Spot, TextError, too_large

_TOKEN = re.compile(
    r'[ \t\n\r]*(?:(?P<string>"(?:[^"\\]|\\.)*+")|(?P<mark>[][{}:,])|(?P<word>[^][{}:," \t\n\r]+))', re.DOTALL
)
_WORDS = {
    "Expecting value": "a value must stand here",
    "Expecting ',' delimiter": "a `,` is missing before this",
    "Expecting ':' delimiter": "a `:` is missing before this",
    "Expecting property name enclosed in double quotes": "a key in double quotes must stand here",
    "Extra data": "something follows the end of the value",
    "Invalid control character at": "a line break or another control character cannot stand in quotes",
}


class _Suspect(Exception):
    """Something that only the scanner can locate."""


def read(text: str) -> Any:
    """The value of a JSON text; raises TextError."""
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse, parse_float=_float)
        if "\\ud" in text or "\\uD" in text:
            json.dumps(value, ensure_ascii=False).encode()
        _bound(value)
    except json.JSONDecodeError as error:
        raise TextError([_syntax(error, text)]) from None
    except (RecursionError, ValueError, _Suspect):
        faults = scan(text)[1]
        raise TextError(faults or [Fault(0, "json-syntax", "the file is not JSON that can be read")]) from None
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise _Suspect
    return value


def _refuse(_: str) -> NoReturn:
    raise _Suspect


def _float(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise _Suspect
    return number


def _bound(value: Any) -> None:
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > MAX_DEPTH + 1:
            raise _Suspect
        level = [
            inner
            for item in level
            if item.__class__ is dict or item.__class__ is list
            for inner in (item.values() if item.__class__ is dict else item)
        ]


def _syntax(error: json.JSONDecodeError, text: str) -> Fault:
    end = len(text.rstrip())
    if error.pos >= end or error.msg.startswith("Unterminated string"):
        offset = max(end - 1, 0) if error.pos >= end else error.pos
        return Fault(offset, "json-syntax", "the JSON ends in the middle of a value: the file is cut off")
    # Versions of Python differ in what they say of a comma too many, and where.
    before = text[: error.pos + 1].rstrip(" \t\r\n]}")
    if before.endswith(",") and text[len(before) :].lstrip()[:1] in ("}", "]"):
        said = f"the `,` before `{text[len(before) :].lstrip()[0]}` is too many"
        return Fault(len(before) - 1, "json-syntax", f"the file is not JSON: {said}", "remove it")
    said, hint = _WORDS.get(error.msg, error.msg), ""
    if text.startswith(("//", "/*", "#"), error.pos):
        said, hint = "a comment cannot stand in it", "remove the comment, or write the file in YAML, with `#`"
    elif text.startswith("'", error.pos):
        hint = "put text in double quotes"
    return Fault(error.pos, "json-syntax", f"the file is not JSON: {said}", hint)


def spots(text: str) -> Spot:
    """Where every value of a text that `read` accepts stands."""
    return scan(text)[0]


def scan(text: str) -> tuple[Spot, list[Fault]]:
    """Walk a text of correct syntax, without recursion: where its values stand, and what `read` refuses in it."""
    faults: list[Fault] = []
    root = Spot(0)
    stack: list[Spot] = []
    keys: list[tuple[str, int] | None] = []
    for match in _TOKEN.finditer(text):
        mark = match["mark"]
        if mark == ":" or mark == ",":
            continue
        if mark == "}" or mark == "]":
            if stack:
                stack.pop()
                keys.pop()
            continue
        offset = match.start(match.lastgroup or 0)
        if stack and stack[-1].mapping and keys[-1] is None:
            key = _string(match[0].strip(), offset, faults)
            if key in stack[-1].children:
                faults.append(Fault(offset, "duplicate-key", f"the key `{key}` occurs twice"))
            keys[-1] = (key, offset)
            continue
        spot = Spot(offset)
        if not stack:
            root = spot
        elif (entry := keys[-1]) is None:
            stack[-1].add(str(len(stack[-1].children)), offset, spot)
        else:
            stack[-1].add(entry[0], entry[1], spot)
            keys[-1] = None
        if mark:
            spot.mapping = mark == "{"
            if len(stack) >= MAX_DEPTH:
                return root, [
                    *faults,
                    Fault(offset, "too-deep", *TOO_DEEP),
                ]
            stack.append(spot)
            keys.append(None)
        elif match["string"]:
            if "\\u" in match["string"]:
                _string(match["string"], offset, faults)
        elif match["word"].lstrip("-") in ("NaN", "Infinity"):
            faults.append(Fault(offset, "number", f"`{match['word']}` is no number of JSON", "leave the limit out"))
        elif len(match["word"]) > 3 and not match["word"].isalpha():
            try:
                json.loads(match["word"], parse_float=_float)
            except (ValueError, _Suspect):
                faults.append(Fault(offset, "number", too_large(match["word"])))
    return root, faults


def _string(token: str, offset: int, faults: list[Fault]) -> str:
    text: str = json.loads(token, strict=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        faults.append(Fault(offset, "surrogate", "the text holds half of a surrogate pair, which is no character"))
    return text
