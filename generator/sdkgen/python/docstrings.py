"""Prose of a document as docstrings and comments that it cannot escape from."""

from __future__ import annotations

import re
import textwrap

WIDTH = 112
_UNPRINTABLE = re.compile(r"[^\S\n ]|[\x00-\x09\x0b-\x1f\x7f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def docstring(text: str, indent: int = 0) -> str:
    """`text` as a string literal in triple quotes, to stand `indent` columns in; the first line is not indented."""
    lines = clean(text, WIDTH - indent)
    if not lines:
        return ""
    # All lines but the first are as far to the left as they can be, as Black would have them.
    body = [_escape(line) for line in [lines[0], *textwrap.dedent("\n".join(lines[1:])).split("\n")][: len(lines)]]
    body[0] = f" {body[0]}" if body[0].startswith('"') else body[0]
    body[-1] = _apart(body[-1])
    if len(body) == 1 and len(body[0]) + indent + 6 <= 120:
        return f'"""{body[0]} """' if body[0].endswith('"') else f'"""{body[0]}"""'
    margin = " " * indent
    return "\n".join(['"""' + body[0], *((margin + line if line else "") for line in body[1:]), margin + '"""'])


def clean(text: str, width: int = WIDTH) -> list[str]:
    """The lines of `text`: no odd white space, none over `width` if it can be broken, no two blank ones in a row."""
    plain = _UNPRINTABLE.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    lines: list[str] = []
    fenced = False
    for line in textwrap.dedent(plain).strip().split("\n"):
        line = line.rstrip()
        fenced ^= line.lstrip().startswith("```")
        if not line and lines and not lines[-1]:
            continue
        lines += [line] if fenced or len(line) <= width else _wrap(line, width)
    return lines if any(lines) else []


def summary(text: str) -> str:
    """The first paragraph, on one line."""
    lines = clean(text, 10_000)
    end = lines.index("") if "" in lines else len(lines)
    return " ".join(line.strip() for line in lines[:end])


def sentence(text: str) -> str:
    """`text`, with a full stop if it ends in a word."""
    text = text.strip()
    return f"{text}." if text and text[-1] not in ".!?:" else text


def deprecated(text: str) -> str:
    """Prose that says that what it describes is deprecated, unless it says so itself."""
    return text if "deprecated" in text.lower() else f"Deprecated. {text}".strip()


def _wrap(line: str, width: int) -> list[str]:
    indent = re.match(r"\s*(?:[-*+] |\d+[.)] )?", line)
    margin = " " * len(indent.group()) if indent else ""
    return textwrap.wrap(line, width, subsequent_indent=margin, break_long_words=False, break_on_hyphens=False) or [
        line
    ]


def _apart(line: str) -> str:
    """The line, with a quote at its end that the closing quotes cannot run into."""
    text = line.removesuffix('"')
    escaped = (len(text) - len(text.rstrip("\\"))) % 2 == 1
    return line if escaped or text == line else text + '\\"'


def _escape(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
