"""The events of a YAML parser: the C one where PyYAML was built with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from sdkgen.load.spots import Fault, TextError

PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def events(text: str) -> Iterator[Any]:
    """The parser's events; a syntax error becomes a `TextError`."""
    parser = None
    try:
        parser = PARSER(text)
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
