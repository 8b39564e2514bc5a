"""Black's form of long statements that are brackets, commas and unions: nearly all that templates print too long.

Black takes seconds where this takes milliseconds. What else a statement may hold (operators, comments, comprehensions)
is not decided here, but left to Black; a test compares both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import combining, east_asian_width

from sdkgen.render.pieces import STRING, Group, Item, OnlyBlackKnows, parsed

_STEP = 4
_NAME = r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*"
_LABEL = rf"(?:{_NAME}=|(?:{STRING}|-?\d+): )?"
"""What may stand before an item: the name of an argument, or the key of a dictionary."""

_HEAD = re.compile(rf"(?:\| )?{_LABEL}(?:await )?(?:{_NAME})?[(\[{{]")
_ATOM = re.compile(rf"(?:\| )?{_LABEL}(?:{STRING}|{_NAME}|-?[\d.]+(?:e[+-]?\d+)?)")
_STRINGS = re.compile(rf"{STRING}(?: {STRING})+")
_CALL = re.compile(rf"(?:await )?(?:{_NAME})?[(\[{{]")
_ANNOTATED = re.compile(rf"{_NAME}: ")
_ALIAS = re.compile(rf"{_NAME}: {_NAME} = ")
_TARGET = re.compile(rf"return |{_NAME}(?:: {_NAME})? = ")
_RETURNED = re.compile(r"\) -> ([\w.]+(?: \| [\w.]+)*):")
_IMPORT = re.compile(r"(from \.*[\w.]* import )((?:\w+, )*\w+)")
_METHOD = re.compile(r"((?:async )?def \w+\()self(\) -> [^\n]*:)")


def laid_out(text: str, width: int) -> str:
    """A statement, or the header of one, in Black's form for lines of a width. Raises OnlyBlackKnows."""
    if imported := _IMPORT.fullmatch(text):
        return "\n".join([f"{imported[1]}(", *(f"{' ' * _STEP}{name}," for name in imported[2].split(", ")), ")"])
    if method := _METHOD.fullmatch(text):
        text = f"{method[1]}\n{' ' * _STEP}self,\n{method[2]}"
    if "\n" not in text:
        return "\n".join(_Statement(text, width).lines())
    return "\n".join(one for line in text.split("\n") for one in _line(line, width))


def _line(line: str, width: int) -> Iterator[str]:
    """A line of a statement whose outer brackets are spread over lines already."""
    depth = len(line) - len(line.lstrip(" "))
    if columns(line) <= width:
        yield line
    elif line.endswith(","):
        yield from _Statement(line[depth:-1], width, depth, ",").lines()
    elif returned := _RETURNED.fullmatch(line):
        yield ") -> ("
        yield from _Statement(returned[1], width, _STEP).lines()
        yield "):"
    else:
        raise OnlyBlackKnows


def _fitting(text: str, width: int) -> str:
    if any(columns(line) > width for line in text.split("\n")):
        raise OnlyBlackKnows
    return text


def columns(text: str) -> int:
    """How wide a text is; characters of East Asia take two columns."""
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(one) in "WF" else 0 if combining(one) else 1 for one in text)


class _Statement:
    """A text without line ends: a statement, or an item of one, at a depth and with what stands behind it."""

    def __init__(self, text: str, width: int, depth: int = 0, suffix: str = "") -> None:
        self._text = text
        self._width = width
        self._depth = depth
        self._suffix = suffix
        self._whole = parsed(text)

    def lines(self) -> Iterator[str]:
        """Its lines, indented by its depth."""
        text, whole = self._text, self._whole
        target = _TARGET.match(text)
        value = self._part(target.end() if target else 0, len(text))
        if self._opening(value, _CALL):
            yield from self._assigned(value)
        elif whole.bars and (head := _ALIAS.match(text)) and text[-1] not in ")}":
            yield from self._parenthesized(head.end(), len(text), "")
        elif head := _ANNOTATED.match(text):
            yield from self._annotated(head.end())
        else:
            yield from self._item(whole, self._depth, self._suffix)

    def _assigned(self, value: Item) -> Iterator[str]:
        """A value with brackets, and what it is assigned to: parentheses around the value where brackets do not do."""
        opening = value.groups[0].start
        if self._fits(self._depth, self._text[:opening]) or value.start == 0:
            yield from self._brackets(value, self._depth, self._suffix, 0)
        elif self._fits(self._depth + _STEP, self._text[value.start : opening]):
            lines = [*self._parenthesized(value.start, value.end, "")]
            yield _fitting("\n".join(lines), self._width)
        elif self._text.startswith("return "):
            yield from self._brackets(value, self._depth, self._suffix, 0)  # nothing lets it fit
        else:
            raise OnlyBlackKnows

    def _annotated(self, start: int) -> Iterator[str]:
        """An attribute, argument or variable with an annotation, which may have brackets as what is assigned may."""
        end = self._assignment(start)
        value = self._part(end + len(" = "), len(self._text))
        annotation = self._part(start, end)
        behind = self._text[end:] + self._suffix
        is_variable = not self._suffix and end < len(self._text)
        if self._opening(value, _CALL) and self._fits(self._depth, self._text[: value.groups[0].start]):
            yield from self._assigned(value)
        elif is_variable and self._fits(self._depth, f"{self._text[:end]} = ("):
            if not self._opening(value, _CALL):
                raise OnlyBlackKnows
            yield from self._assigned(value)
        elif annotation.bars:
            yield from self._parenthesized(start, end, behind)
        elif self._opening(annotation, _HEAD):
            _fitting(" " * self._depth + self._text[: annotation.groups[0].start], self._width)
            yield from self._brackets(annotation, self._depth, behind, 0)
        else:
            raise OnlyBlackKnows

    def _assignment(self, start: int) -> int:
        """Where what is assigned begins, or the end."""
        for group in self._whole.groups:
            found = self._text.find(" = ", start, group.start)
            if found >= 0:
                return found
            start = group.end
        found = self._text.find(" = ", start)
        return found if found >= 0 else len(self._text)

    def _parenthesized(self, start: int, end: int, behind: str) -> Iterator[str]:
        yield _fitting(" " * self._depth + self._text[:start] + "(", self._width)
        yield from self._item(self._part(start, end), self._depth + _STEP, "")
        yield _fitting(" " * self._depth + ")" + behind, self._width)

    def _part(self, start: int, end: int) -> Item:
        whole = self._whole
        return Item(
            start,
            end,
            [one for one in whole.bars if start <= one < end],
            [one for one in whole.groups if start <= one.start <= end],
        )

    def _item(self, item: Item, depth: int, suffix: str) -> Iterator[str]:
        """On one line where it fits; else in pieces."""
        text = self._text[item.start : item.end]
        if self._fits(depth, text + suffix):
            yield " " * depth + text + suffix
        elif item.bars:
            starts = [item.start, *item.bars]
            for start, end in zip(starts, [*(bar - 1 for bar in item.bars), item.end], strict=True):
                yield from self._item(self._operand(item, start, end), depth, suffix if end == item.end else "")
        elif self._opening(item, _HEAD):
            _fitting(" " * depth + self._text[item.start : item.groups[0].start], self._width)
            yield from self._brackets(item, depth, suffix)
        elif _STRINGS.fullmatch(text):
            pieces = re.findall(STRING, text)
            yield from (" " * depth + piece for piece in pieces[:-1])
            yield " " * depth + pieces[-1] + suffix
        elif _ATOM.fullmatch(text):
            yield " " * depth + text + suffix  # nothing can make it shorter
        else:
            raise OnlyBlackKnows

    def _operand(self, item: Item, start: int, end: int) -> Item:
        return Item(start, end, [], [one for one in item.groups if start <= one.start <= end])

    def _opening(self, item: Item, head: re.Pattern[str]) -> bool:
        """Whether an item is a `head` that the pair of brackets belongs to in which the item ends."""
        if len(item.groups) != 1 or item.groups[0].end + 1 != item.end:
            return False
        return head.fullmatch(self._text, item.start, item.groups[0].start) is not None

    def _brackets(self, item: Item, depth: int, suffix: str, start: int | None = None) -> Iterator[str]:
        """The last pair of brackets is spread over lines: what is in it on one line, if it may, or an item a line."""
        group = item.groups[-1]
        if not group.items:
            raise OnlyBlackKnows
        inner = depth + _STEP
        yield " " * depth + self._text[item.start if start is None else start : group.start]
        if len(group.items) == 1:
            yield from self._item(group.items[0], inner, "," if group.ends_in_comma else "")
        elif not self._is_display(group) and self._fits(inner, self._text[group.start : group.end]):
            yield " " * inner + self._text[group.start : group.end]
        else:
            for one in group.items:
                yield from self._item(one, inner, ",")
        yield _fitting(" " * depth + self._text[group.end] + suffix, self._width)

    def _is_display(self, group: Group) -> bool:
        """Whether brackets are a list, tuple or dictionary; its items never share a line."""
        return not re.match(r"[\w.\])]", self._text[group.start - 2 : group.start - 1])

    def _fits(self, depth: int, text: str) -> bool:
        return depth + columns(text) <= self._width
