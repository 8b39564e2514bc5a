"""The brackets, commas and bars of a statement that is printed on one line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

STRING = r"""[rbRB]{0,2}(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')"""
_TOKEN = re.compile(rf"\"\"\"|'''|{STRING}|[()\[\]{{}},|#]")


class OnlyBlackKnows(Exception):
    """A statement holds something that is not decided here."""


@dataclass
class Item:
    """What stands between two commas."""

    start: int
    end: int = 0
    bars: list[int] = field(default_factory=list[int])
    """Where it is a union, what stands between its members."""
    groups: list[Group] = field(default_factory=list["Group"])


@dataclass
class Group:
    """A pair of brackets."""

    start: int
    """Behind the opening one."""
    items: list[Item]
    end: int = 0
    """Before the closing one."""
    ends_in_comma: bool = False


def parsed(text: str) -> Item:
    """What a text consists of. Raises OnlyBlackKnows where brackets do not match, or a comma asks for lines."""
    whole = Item(0, len(text))
    open: list[tuple[str, Group]] = []
    item = whole
    outer: list[Item] = []
    for token in _TOKEN.finditer(text):
        match token[0]:
            case "(" | "[" | "{":
                first = Item(token.end())
                group = Group(token.end(), [first])
                item.groups.append(group)
                outer.append(item)
                open.append((token[0], group))
                item = first
            case ")" | "]" | "}":
                if not open or open[-1][0] + token[0] not in ("()", "[]", "{}"):
                    raise OnlyBlackKnows
                _, group = open.pop()
                group.end = item.end = token.start()
                if item.start >= item.end:
                    group.items.pop()
                    group.ends_in_comma = bool(group.items)
                    if group.ends_in_comma and (len(group.items) > 1 or token[0] != ")"):
                        raise OnlyBlackKnows  # more than a tuple of one: Black would honour the comma
                item = outer.pop()
            case ",":
                if not open:
                    raise OnlyBlackKnows
                item.end = token.start()
                item = Item(token.end() + (text[token.end()] == " "))
                open[-1][1].items.append(item)
            case "#" | '"""' | "'''":
                raise OnlyBlackKnows
            case "|":
                item.bars.append(token.start())
            case _:
                pass
    if open:
        raise OnlyBlackKnows
    return whole
