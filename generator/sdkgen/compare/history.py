"""CHANGELOG.md as a whole: the versions that it has sections for, and what it becomes with one more.

What is there stays as it is, with its line endings. Notes under `Unreleased` go to the new section.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import dropwhile

from sdkgen.compare.changelog import HEADINGS
from sdkgen.compare.numbers import Number, number

_HEAD = (
    "# Changelog",
    "",
    "What each version changes for those who use it, in the form of [Keep a Changelog](https://keepachangelog.com).",
    "Version numbers are [semantic](https://semver.org).",
)
_TITLE = re.compile(r"##[ \t]+\[?([^\]\s]+)")
_HEADING = re.compile(r"###[ \t]+(.*?)[ \t]*$")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_LINK = re.compile(r" {0,3}\[[^\]]+\]:[ \t]")
_COMPARISON = re.compile(r"(\[unreleased\]:[ \t]*\S+?)([^/\s]+?)(\.{2,3})(\S+)", re.IGNORECASE)
_UNRELEASED = "unreleased"


@dataclass(frozen=True)
class Section:
    """What a changelog says of one version."""

    title: str
    """A version number or `Unreleased`, or whatever else somebody made a section of."""
    start: int
    """The index of the line with the title."""
    end: int
    """The index of the line after its last one."""

    @property
    def number(self) -> Number | None:
        """The version; `None` where it has none."""
        try:
            return number(self.title)
        except ValueError:
            return None


def sections(text: str) -> list[Section]:
    """The sections of a changelog, in their order."""
    lines = _lines(text)
    found = list(_titles(lines))
    bounds = [*(start for start, _ in found), _end(lines)]
    return [Section(title, start, bounds[index]) for index, (start, title) in enumerate(found, 1)]


def with_section(text: str, version: Number, day: str, entries: Mapping[str, list[str]]) -> str:
    """The text with a section for a version on top; `entries` are its lines by their headings.

    An empty text becomes a whole changelog. Raises ValueError where the version has a section already.
    """
    found = sections(text)
    if any(section.number == version for section in found):
        raise ValueError(f"it has a section for {version} already")
    eol = "\r\n" if "\r\n" in text else "\n"
    lines = _lines(text) or [line + eol for line in _HEAD]
    unreleased = next((section for section in found if section.title.lower() == _UNRELEASED), None)
    if unreleased is not None:
        start, end = unreleased.start + 1, unreleased.end
    else:
        start = end = found[0].start if found else _end(lines)
    notes = [line.rstrip("\r\n") for line in lines[start:end]]
    section = [f"## [{version}] - {day}", "", *_merged(notes, entries)]
    before, after = lines[:start], list(dropwhile(_is_blank, _linked(lines[end:], version, eol)))
    while before and _is_blank(before[-1]):
        before.pop()
    if before and not before[-1].endswith("\n"):
        before[-1] += eol
    blank = [eol] if before else []
    return "".join([*before, *blank, *(line + eol for line in section), *([eol, *after] if after else [])])


def _lines(text: str) -> list[str]:
    # Not `splitlines`, which also breaks at characters that are ordinary text.
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _titles(lines: list[str]) -> Iterator[tuple[int, str]]:
    fence = ""
    for index, line in enumerate(lines):
        if mark := _FENCE.match(line):
            fence = mark[1] if not fence else "" if mark[1] == fence else fence
        elif not fence and (title := _TITLE.match(line)):
            yield index, title[1]


def _is_blank(line: str) -> bool:
    return not line.strip()


def _end(lines: list[str]) -> int:
    """Where the text ends, and what its links lead to begins."""
    end = len(lines)
    while end and (_is_blank(lines[end - 1]) or _LINK.match(lines[end - 1])):
        end -= 1
    return end


def _merged(notes: Iterable[str], entries: Mapping[str, list[str]]) -> list[str]:
    """The lines of a section: what somebody wrote, and below the same headings what was found besides."""
    below: list[str] = []
    written = {"": below}
    for line in notes:
        if title := _HEADING.match(line):
            below = written.setdefault(title[1], [])
        else:
            below.append(line)
    merged = {heading: _trimmed(lines) for heading, lines in written.items()}
    for heading, lines in entries.items():
        there = merged.setdefault(heading, [])
        there += [line for line in lines if line not in there]
    usual = [heading for heading in HEADINGS if heading in merged]
    order = ["", *usual, *(heading for heading in merged if heading and heading not in usual)]
    blocks = [[*([f"### {heading}", ""] if heading else []), *merged[heading]] for heading in order if merged[heading]]
    if not blocks:
        return ["Nothing that users of the package have to know."]
    return [line for index, block in enumerate(blocks) for line in ([""] if index else []) + block]


def _trimmed(lines: list[str]) -> list[str]:
    """The lines without empty ones around them."""
    full = [index for index, line in enumerate(lines) if not _is_blank(line)]
    return lines[full[0] : full[-1] + 1] if full else []


def _linked(lines: Iterable[str], version: Number, eol: str) -> Iterator[str]:
    """The lines after the new section; where `Unreleased` leads to a comparison, the new version gets one as well."""
    for line in lines:
        link = _COMPARISON.match(line)
        if link is None:
            yield line
            continue
        before, old, dots, head = link.groups()
        new, rest = f"{'v' if old.startswith('v') else ''}{version}", line[link.end() :]
        yield f"{before}{new}{dots}{head}{rest.rstrip()}{eol}"
        yield f"{re.sub(_UNRELEASED, str(version), before, count=1, flags=re.IGNORECASE)}{old}{dots}{new}{rest}"
