"""YAML as JSON's values: dates stay strings, only `true` and `false` are booleans, keys are strings.

PyYAML's own constructors read YAML 1.1 and recurse; here its parser's events become values directly, which bounds depth
and alias expansion, finds duplicate keys and is faster.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any

import yaml

from sdkgen.load.shapes import is_list, is_mapping
from sdkgen.load.spots import MAX_DEPTH, Fault, Spot, TextError

MAX_COPIES = 1_000_000
"""How many values aliases may add to what is written out."""

_PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NUMBER = re.compile(r"[-+]?(?:(?P<int>0|[1-9][0-9]*)|(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)")
_WORDS: dict[str, bool | None] = {
    "": None,
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMERIC = frozenset("0123456789+-.")
_CORE = "tag:yaml.org,2002:"
_TAGS = {None, "!", *(_CORE + name for name in ("str", "int", "float", "bool", "null", "map", "seq"))}


def events(text: str) -> Iterator[Any]:
    """The parser's events; a syntax error becomes a `TextError`."""
    parser = None
    try:
        parser = _PARSER(text)
        while True:
            event = parser.get_event()
            if event is None:
                return
            yield event
    except yaml.MarkedYAMLError as error:
        raise TextError([_syntax(error, text)]) from None
    except yaml.reader.ReaderError as error:
        offset = error.position if isinstance(error.position, int) else 0
        raise TextError([Fault(offset, "yaml-syntax", f"the file is not YAML: {error.reason}")]) from None
    finally:
        if parser is not None:
            parser.dispose()


def _syntax(error: yaml.MarkedYAMLError, text: str) -> Fault:
    mark = error.problem_mark or error.context_mark
    offset = min(mark.index, len(text)) if mark else 0
    said = error.problem or "it cannot be read"
    hint = ""
    if text[offset : offset + 1] == "\t":
        said, hint = "a tab cannot stand here", "indent with spaces"
    elif "cannot start any token" in said:
        hint = "put the value in quotes"
    elif "mapping values are not allowed" in said:
        said = "a `:` cannot stand here"
        hint = "put a value that contains `: ` in quotes, and indent the keys of one mapping alike"
    elif error.context_mark and offset >= len(text.rstrip()):
        # The end of the file explains nothing; what is still open there does.
        offset = error.context_mark.index
        said = f"what starts here is never closed: {said} {error.context}"
    elif error.context:
        said += f" {error.context}"
    return Fault(offset, "yaml-syntax", f"the file is not YAML: {said}", hint)


def scalar(text: str) -> Any:
    """What an unquoted scalar means."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in _NUMERIC and (match := _NUMBER.fullmatch(text)):
        number = int(text) if match["int"] else float(text)
        if isinstance(number, float) and math.isinf(number):
            raise ValueError
        return number
    return text


class _Frame:
    """A mapping or a list that is still being read."""

    __slots__ = ("anchor", "count", "height", "inherits", "key", "mapping", "merged", "value")

    def __init__(self, mapping: bool, anchor: str | None) -> None:
        self.mapping = mapping
        self.value: Any = {} if mapping else []
        self.key: str | None = None
        self.anchor = anchor
        self.count = 1
        self.height = 1
        self.inherits = False  # the next value is that of a merge key
        self.merged: list[Any] = []


_OPEN = object()


def read(text: str) -> Any:
    """The value of a YAML text; raises TextError with every duplicate key and tag found."""
    faults: list[Fault] = []
    stack: list[_Frame] = []
    anchors: dict[str, tuple[Any, int, int]] = {}  # name -> value, number of values in it, height
    result: Any = None
    documents = copies = 0

    for event in events(text):
        kind = event.__class__
        count = height = 1
        if kind is yaml.ScalarEvent:
            top = stack[-1] if stack else None
            if event.tag not in _TAGS:
                faults.append(_tag(event))
            if top is not None and top.mapping and top.key is None and not top.inherits:
                key = event.value
                if event.anchor:
                    anchors[event.anchor] = (key, 1, 1)
                if key == "<<" and event.implicit[0]:
                    top.inherits = True
                    continue
                if key in top.value:
                    faults.append(Fault(event.start_mark.index, "duplicate-key", f"the key `{key}` occurs twice"))
                top.key = key
                continue
            value = event.value
            if event.implicit[0] if event.tag is None else event.tag not in ("!", _CORE + "str"):
                try:
                    value = scalar(value)
                except ValueError:
                    faults.append(Fault(event.start_mark.index, "number", f"{value[:20]}... is too large a number"))
            if event.anchor:
                anchors[event.anchor] = (value, 1, 1)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            if event.tag not in _TAGS:
                faults.append(_tag(event))
            if stack and (top := stack[-1]).mapping and top.key is None and not top.inherits:
                raise TextError([*faults, Fault(event.start_mark.index, "yaml-key", "a key must be a single word")])
            if len(stack) >= MAX_DEPTH:
                raise TextError([*faults, _deep(event)])
            stack.append(_Frame(kind is yaml.MappingStartEvent, event.anchor))
            if event.anchor:
                anchors[event.anchor] = (_OPEN, 0, 0)
            continue
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            frame = stack.pop()
            value, count, height = frame.value, frame.count, frame.height
            for inherited in frame.merged:
                for name, item in inherited.items():
                    value.setdefault(name, item)
            if frame.anchor:
                anchors[frame.anchor] = (value, count, height)
        elif kind is yaml.AliasEvent:
            if event.anchor not in anchors:
                message = f"`*{event.anchor}` refers to an anchor that is not defined before it"
                raise TextError([*faults, Fault(event.start_mark.index, "yaml-alias", message)])
            value, count, height = anchors[event.anchor]
            if value is _OPEN:
                message = f"`*{event.anchor}` stands inside the value that it repeats, which would never end"
                raise TextError([*faults, Fault(event.start_mark.index, "yaml-recursion", message, "use a `$ref`")])
            copies += count
            if copies > MAX_COPIES:
                message = f"aliases repeat more than {MAX_COPIES:,} values"
                raise TextError([*faults, Fault(event.start_mark.index, "yaml-alias", message, "use a `$ref`")])
            if len(stack) + height > MAX_DEPTH:
                raise TextError([*faults, _deep(event)])
            if (top := stack[-1]).mapping and top.key is None and not top.inherits:
                if not isinstance(value, str) or value in top.value:
                    word = (
                        "a key must be a single word"
                        if not isinstance(value, str)
                        else f"the key `{value}` occurs twice"
                    )
                    raise TextError([*faults, Fault(event.start_mark.index, "yaml-key", word)])
                top.key = value
                continue
        else:
            if kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    message = "a second document starts here, but a file may hold only one"
                    raise TextError([*faults, Fault(event.start_mark.index, "yaml-documents", message)])
            continue

        if not stack:
            result = value
            continue
        top = stack[-1]
        top.count += count
        if height >= top.height:
            top.height = height + 1
        if not top.mapping:
            top.value.append(value)
        elif top.inherits:
            top.inherits = False
            items = value if is_list(value) else [value]
            if not all(is_mapping(item) for item in items):
                message = "`<<` takes a mapping, or a list of mappings"
                raise TextError([*faults, Fault(event.start_mark.index, "yaml-merge", message)])
            top.merged += items
        else:
            top.value[top.key] = value
            top.key = None
    if faults:
        raise TextError(faults)
    return result


def _tag(event: Any) -> Fault:
    tag = event.tag.replace(_CORE, "!!")
    return Fault(event.start_mark.index, "yaml-tag", f"the tag `{tag}` has no meaning here", "remove the tag")


def _deep(event: Any) -> Fault:
    return Fault(event.start_mark.index, "too-deep", f"values are nested more than {MAX_DEPTH} levels deep")


def spots(text: str) -> Spot:
    """Where every value of a text that `read` accepts stands."""
    root = Spot(0)
    anchors: dict[str, Spot] = {}
    names: dict[str, str] = {}  # anchors of scalars, which may be aliased as keys
    stack: list[Spot] = []
    keys: list[tuple[str, int] | None] = []
    inherited: list[list[Spot]] = []
    for event in events(text):
        kind = event.__class__
        if kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            stack.pop().merge(inherited.pop())
            keys.pop()
            continue
        if kind not in (yaml.ScalarEvent, yaml.AliasEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent):
            continue
        offset = event.start_mark.index
        if kind is yaml.ScalarEvent and event.anchor:
            names[event.anchor] = event.value
        if stack and stack[-1].mapping and keys[-1] is None:
            keys[-1] = (names[event.anchor] if kind is yaml.AliasEvent else event.value, offset)
            if kind is yaml.ScalarEvent and event.anchor:
                anchors[event.anchor] = Spot(offset)
            continue
        spot = anchors[event.anchor] if kind is yaml.AliasEvent else Spot(offset)
        if not stack:
            root = spot
        elif (key := keys[-1]) is None:
            stack[-1].add(str(len(stack[-1].children)), offset, spot)
        else:
            keys[-1] = None
            if key[0] == "<<":
                inherited[-1].append(spot)
            else:
                stack[-1].add(key[0], key[1], spot)
        if kind is not yaml.AliasEvent:
            if event.anchor:
                anchors[event.anchor] = spot
            if kind is not yaml.ScalarEvent:
                spot.mapping = kind is yaml.MappingStartEvent
                stack.append(spot)
                keys.append(None)
                inherited.append([])
    return root
