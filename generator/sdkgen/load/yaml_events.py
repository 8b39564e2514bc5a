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
        # The position is one in bytes or in characters, depending on the parser.
        code = error.character if isinstance(error.character, int) else ord(error.character[:1] or "\0")
        offset = max(text.find(chr(code)), 0)
        said = f"the file is not YAML: it holds the control character U+{code:04X}"
        raise TextError([Fault(offset, "yaml-syntax", said, "remove the character")]) from None
    finally:
        if parser is not None:
            parser.dispose()


def _syntax(error: yaml.MarkedYAMLError, text: str) -> Fault:
    mark = error.problem_mark or error.context_mark
    offset = min(mark.index, len(text)) if mark else 0
    start = error.context_mark
    said, context = error.problem or "it cannot be read", error.context or ""
    hint = ""
    if text[offset : offset + 1] == "\t":
        said, hint = "a tab cannot stand here", "indent with spaces"
    elif "cannot start any token" in said:
        said, hint = f"`{text[offset]}` cannot start a value", "put the value in quotes"
    elif "mapping values are not allowed" in said:
        said = "a `:` cannot stand here"
        hint = "put a value that contains `: ` in quotes, and indent the keys of one mapping alike"
    elif start and ("alias" in context or "anchor" in context):
        offset = start.index
        said, hint = f"`{text[offset]}` is followed by no name", "put the text in quotes"
    elif start and "flow" in context and offset < len(text.rstrip()):
        said = f"the `{text[start.index]}` in line {start.line + 1} is not closed before this"
        hint = "close it, or put a `,` before this"
    elif start and offset >= len(text.rstrip()):
        # The end of the file explains nothing; what is still open there does.
        offset = start.index
        said = "what starts here is never closed"
    elif "block" in context and text[:offset].endswith(("'", '"')):
        said = "nothing can follow the text in quotes that ends here"
        hint = "does a text above lack its closing quote?"
    elif "block" in context:
        said = "this is part of nothing above"
        hint = "indent the keys of one mapping, and the items of one list, alike"
    elif context:
        said += f" {context}"
    return Fault(offset, "yaml-syntax", f"the file is not YAML: {said}", hint)
