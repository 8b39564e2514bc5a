"""The form of printed Python: what is too long for its line is laid out, by Black where only Black knows how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from sdkgen.render.brackets import laid_out
from sdkgen.render.long_lines import BODY, WIDTH, Statement, Stretch, parted, replaced, too_long
from sdkgen.render.pieces import OnlyBlackKnows


def tidied(sources: Mapping[PurePosixPath, str]) -> dict[PurePosixPath, str]:
    """The same files with what is too long in Black's form. What is no Python is a ValueError that names the file."""
    stretches = {path: _too_long(path, text) for path, text in sources.items()}
    statements = dict.fromkeys(one.statement for each in stretches.values() for one in each)
    formatted: dict[Statement, str] = {}
    others: dict[int, list[str]] = {}
    for statement in statements:
        indent, text = statement
        try:
            formatted[statement] = laid_out(text.removesuffix(BODY), WIDTH - indent)
        except OnlyBlackKnows:
            others.setdefault(indent, []).append(text)
    for indent, texts in others.items():
        formatted |= zip(((indent, text) for text in texts), _by_black(texts, WIDTH - indent), strict=True)
    return {path: replaced(text, stretches[path], formatted) for path, text in sources.items()}


def _too_long(path: PurePosixPath, text: str) -> list[Stretch]:
    try:
        return too_long(text)
    except SyntaxError as error:
        raise ValueError(f"what the template of {path} printed is no Python: {error}\n\n{text}") from None


def _by_black(statements: Iterable[str], width: int) -> Iterable[str]:
    # Loading Black takes longer than a small SDK, which may well do without.
    from black import format_str
    from black.mode import Mode, TargetVersion

    mode = Mode(line_length=width, target_versions={TargetVersion.PY311})
    return parted(format_str("".join(f"{text}\n" for text in statements), mode=mode))
