"""A source file: its text, its value, and the place of any value in it."""

from __future__ import annotations

import codecs
from functools import cached_property
from pathlib import Path
from typing import Any

from sdkgen.load import json_text, yaml_spots, yaml_text
from sdkgen.load.spots import Fault, Spot, TextError
from sdkgen.problems import Place, Problem, SpecError

_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


class Source:
    """One file, read once. Positions are computed when the first one is asked for."""

    def __init__(self, file: Path, text: str) -> None:
        """Parse the text. Raises SpecError."""
        self.file = file
        self.text = text
        self.is_json = text.lstrip()[:1] in ("{", "[") or file.suffix == ".json"
        try:
            self.value: Any = self._read()
        except TextError as error:
            raise SpecError(self._problem(fault) for fault in error.faults) from None

    def _read(self) -> Any:
        if not self.text.strip():
            return None
        if self.text.lstrip().startswith("<"):
            hint = "save the document itself, not a page that shows it"
            said = "this is HTML or XML, and only YAML and JSON are read"
            raise TextError([Fault(self.text.index("<"), "not-openapi", said, hint)])
        if self.is_json:
            try:
                return json_text.read(self.text)
            except TextError as error:
                if self.file.suffix == ".json" or error.faults[0].rule != "json-syntax":
                    raise
                self.is_json = False  # a YAML flow mapping looks much the same
        return yaml_text.read(self.text)

    @cached_property
    def spots(self) -> Spot:
        """Where everything stands."""
        return json_text.spots(self.text) if self.is_json else yaml_spots.spots(self.text)

    def place(self, keys: tuple[str, ...], *, key: bool = False) -> Place:
        """The place of the value that `keys` lead to, or of its key; where there is none, of the nearest one above."""
        return self.place_at(self.spots.find(keys, key=key))

    def place_at(self, offset: int) -> Place:
        """The place of a character of the text."""
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        line = self.text[start : end if end >= 0 else None]
        return Place(self.file, self.text.count("\n", 0, start) + 1, offset - start + 1, line.rstrip("\r"))

    def _problem(self, fault: Fault) -> Problem:
        return Problem(self.place_at(fault.offset), fault.rule, fault.message, fault.hint)


def read(file: Path) -> Source:
    """The file as a source. Raises SpecError where it cannot be read, or is neither JSON nor YAML."""
    return Source(file, text(file))


def text(file: Path) -> str:
    """The text of a file. Raises SpecError where it cannot be read, or is no text."""
    return _decode(file, _bytes(file))


def encoded(text: str, before: bytes) -> bytes:
    """The text in the encoding of what a file held before, with its byte order mark if it had one."""
    for mark, encoding in _MARKS.items():
        if before.startswith(mark):
            return mark + text.encode(encoding)
    return text.encode()


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise SpecError([Problem(Place(file), "file-not-found", "there is no such file")]) from None
    except IsADirectoryError:
        raise SpecError([Problem(Place(file), "file-not-readable", "this is a folder, not a file")]) from None
    except OSError as error:
        said = f"the file cannot be read: {error.strerror or error}"
        raise SpecError([Problem(Place(file), "file-not-readable", said)]) from None
    except ValueError:
        raise SpecError([Problem(Place(file), "file-not-readable", "this is no name of a file")]) from None


def _decode(file: Path, data: bytes) -> str:
    encoding, name = (
        ("utf-16", "UTF-16") if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else ("utf-8", "UTF-8")
    )
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        text = data[: error.start].decode(encoding, "replace")
        rest = data[error.start :].partition(b"\n")[0].decode(encoding, "replace")
        line = text.rpartition("\n")[2]
        place = Place(file, text.count("\n") + 1, len(line) + 1, line + rest)
        said = f"the file is not {name}: 0x{data[error.start]:02x} is no character"
        raise SpecError([Problem(place, "encoding", said, "save the file as UTF-8")]) from None
