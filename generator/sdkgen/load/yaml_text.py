"""YAML as JSON's values: dates stay strings, only `true` and `false` are booleans, keys are strings.

PyYAML's own constructors read YAML 1.1 and recurse; here its parser's events become values directly, which bounds depth
and alias expansion, finds duplicate keys and is faster.
"""

from __future__ import annotations

import math
import re
from typing import Any, NamedTuple, NoReturn

import yaml

from sdkgen.load.closest import did_you_mean
from sdkgen.load.shapes import is_list, is_mapping
from sdkgen.load.spots import MAX_DEPTH, TOO_DEEP, Fault, TextError, too_large
from sdkgen.load.yaml_events import events

MAX_COPIES = 1_000_000
"""How many values aliases may add to what is written out."""

_NUMBER = re.compile(r"[-+]?(?:(?P<int>0|[1-9][0-9]*)|(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)")
_NUMERIC = frozenset("0123456789+-.")
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_CORE = "tag:yaml.org,2002:"
_TEXT = ("!", _CORE + "str")
_TAGS = {None, *_TEXT, *(_CORE + name for name in ("int", "float", "bool", "null", "map", "seq"))}


def read(text: str) -> Any:
    """The value of a YAML text; raises TextError with every duplicate key and tag found."""
    builder = _Builder()
    take = {
        yaml.ScalarEvent: builder.scalar,
        yaml.MappingStartEvent: builder.open,
        yaml.SequenceStartEvent: builder.open,
        yaml.MappingEndEvent: builder.close,
        yaml.SequenceEndEvent: builder.close,
        yaml.AliasEvent: builder.alias,
        yaml.DocumentStartEvent: builder.start,
    }
    for event in events(text):
        method = take.get(event.__class__)
        if method is not None:
            method(event)
    if builder.faults:
        raise TextError(builder.faults)
    return builder.result


def scalar(text: str) -> Any:
    """What an unquoted scalar means; raises ValueError for a number out of range."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in _NUMERIC and (match := _NUMBER.fullmatch(text)):
        number = int(text) if match["int"] else float(text)
        if isinstance(number, float) and math.isinf(number):
            raise ValueError(text)
        return number
    return text


class _Anchored(NamedTuple):
    """A value that aliases may repeat."""

    value: Any
    size: int
    """How many values it holds, itself included; 0 while it is still being read."""
    height: int


class _Frame:
    """A mapping or a list that is still being read."""

    __slots__ = ("anchor", "count", "height", "inherits", "key", "mapping", "merged", "value")

    def __init__(self, mapping: bool, anchor: str | None) -> None:
        self.mapping = mapping
        self.value: Any = {} if mapping else []
        self.anchor = anchor
        self.key: str | None = None
        self.count = 1
        self.height = 1
        self.inherits = False
        """Whether the next value is that of a merge key."""
        self.merged: list[dict[str, Any]] = []

    @property
    def wants_key(self) -> bool:
        """Whether a key comes next."""
        return self.mapping and self.key is None and not self.inherits


class _Builder:
    """Builds the value from events."""

    def __init__(self) -> None:
        self.result: Any = None
        self.faults: list[Fault] = []
        self.stack: list[_Frame] = []
        self.anchors: dict[str, _Anchored] = {}
        self.documents = 0
        self.copies = 0

    def start(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            message = "a second document starts here, but a file may hold only one"
            self.stop(event, "yaml-documents", message, "put it into a file of its own")

    def scalar(self, event: Any) -> None:
        if event.tag not in _TAGS:
            self.tag(event)
        value = event.value
        if self.stack and self.stack[-1].wants_key:
            self.key(event, value, merge=value == "<<" and event.implicit[0])
        else:
            if event.implicit[0] if event.tag is None else event.tag not in _TEXT:
                try:
                    value = scalar(value)
                except ValueError:
                    self.fault(event, "number", too_large(value))
            self.put(event, value, 1, 1)
        if event.anchor:
            self.anchors[event.anchor] = _Anchored(value, 1, 1)

    def open(self, event: Any) -> None:
        if event.tag not in _TAGS:
            self.tag(event)
        if self.stack and self.stack[-1].wants_key:
            self.stop(event, "yaml-key", "a mapping or a list cannot be a key", "put the key in quotes")
        if len(self.stack) >= MAX_DEPTH:
            self.deep(event)
        self.stack.append(_Frame(event.__class__ is yaml.MappingStartEvent, event.anchor))
        if event.anchor:
            self.anchors[event.anchor] = _Anchored(None, 0, 0)

    def close(self, event: Any) -> None:
        frame = self.stack.pop()
        for inherited in frame.merged:
            for name, item in inherited.items():
                frame.value.setdefault(name, item)
        if frame.anchor:
            self.anchors[frame.anchor] = _Anchored(frame.value, frame.count, frame.height)
        self.put(event, frame.value, frame.count, frame.height)

    def alias(self, event: Any) -> None:
        known = self.anchors.get(event.anchor)
        if known is None:
            message = f"no `&{event.anchor}` stands before `*{event.anchor}`"
            found = did_you_mean(event.anchor, self.anchors)
            self.stop(event, "yaml-alias", message, found.replace("`", "`*", 1))
        if not known.size:
            message = f"`*{event.anchor}` stands inside the value that it repeats, which would never end"
            self.stop(event, "yaml-recursion", message, "use a `$ref`")
        self.copies += known.size
        if self.copies > MAX_COPIES:
            self.stop(event, "yaml-alias", f"aliases repeat more than {MAX_COPIES:,} values", "use a `$ref`")
        if len(self.stack) + known.height > MAX_DEPTH:
            self.deep(event)
        if not self.stack[-1].wants_key:
            self.put(event, known.value, known.size, known.height)
        elif isinstance(known.value, str):
            self.key(event, known.value)
        else:
            self.stop(event, "yaml-key", "a mapping or a list cannot be a key")

    def key(self, event: Any, key: str, *, merge: bool = False) -> None:
        top = self.stack[-1]
        if merge:
            top.inherits = True
            return
        if key in top.value:
            self.fault(event, "duplicate-key", f"the key `{key}` occurs twice")
        top.key = key

    def put(self, event: Any, value: Any, count: int, height: int) -> None:
        if not self.stack:
            self.result = value
            return
        top = self.stack[-1]
        top.count += count
        if height >= top.height:
            top.height = height + 1
        if not top.mapping:
            top.value.append(value)
        elif not top.inherits:
            top.value[top.key] = value
            top.key = None
        else:
            top.inherits = False
            for item in value if is_list(value) else [value]:
                if not is_mapping(item):
                    self.stop(event, "yaml-merge", "`<<` takes a mapping, or a list of mappings")
                top.merged.append(item)

    def tag(self, event: Any) -> None:
        tag = event.tag.replace(_CORE, "!!")
        self.fault(event, "yaml-tag", f"the tag `{tag}` has no meaning here", "remove the tag")

    def deep(self, event: Any) -> NoReturn:
        self.stop(event, "too-deep", *TOO_DEEP)

    def fault(self, event: Any, rule: str, message: str, hint: str = "") -> None:
        self.faults.append(Fault(event.start_mark.index, rule, message, hint))

    def stop(self, event: Any, rule: str, message: str, hint: str = "") -> NoReturn:
        self.fault(event, rule, message, hint)
        raise TextError(self.faults)
