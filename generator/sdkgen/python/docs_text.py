"""Pieces of source and prose, in the short form in which documents show them."""

from __future__ import annotations

import re
import textwrap

from sdkgen.python.docstrings import summary

_STRING = r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\''
_MODULE = re.compile(_STRING + r"|(?<![\w.])(?:types|streaming|structured|pagination|builtins|_dt)\.(?=\w)")
_PIECE = re.compile(_STRING + r"|.", re.DOTALL)
_CLOSING = {"[": "]", "(": ")", "{": "}"}


def plain(source: str) -> str:
    """Source without the modules that its names are attributes of."""
    return _MODULE.sub(lambda piece: piece.group() if piece.group()[0] in "\"'" else "", source)


def shortened(source: str, limit: int) -> str:
    """Source of about `limit` characters at most; what is longer ends in `...` between two members."""
    if len(source) <= limit:
        return source
    text, cut, still_open = "", "", list[str]()
    for piece in _PIECE.findall(source):
        if len(text) > limit:
            break
        if piece in _CLOSING:
            still_open.append(_CLOSING[piece])
        elif still_open and piece == still_open[-1]:
            still_open.pop()
        elif piece in (",", "|"):
            cut = f"{text.rstrip()}{', ' if piece == ',' else ' | '}...{''.join(reversed(still_open))}"
        text += piece
    return cut or f"{source[:limit]}..."


def remark(prose: str, width: int = 72) -> str:
    """The first sentence of a description, or as much of it as a comment has room for."""
    first = re.split(r"(?<=[.!?])\s", summary(prose), maxsplit=1)[0]
    return textwrap.shorten(first, width, placeholder=" ...") if len(first) > width else first.rstrip(".")


def code(source: str) -> str:
    """Source as a code span, which no backtick in it ends."""
    longest = max(map(len, re.findall("`+", source)), default=0)
    fence, pad = "`" * (longest + 1), " " if longest else ""
    return f"{fence}{pad}{source}{pad}{fence}"
