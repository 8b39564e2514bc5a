"""The docstrings of methods."""

from __future__ import annotations

from sdkgen.api import Operation, Structured
from sdkgen.python.arguments import Argument, prose
from sdkgen.python.docstrings import WIDTH, clean, deprecated, docstring, sentence
from sdkgen.python.names import argument
from sdkgen.python.scope import Scope

STRUCTURED_PROSE = "The type of the text: a model, or anything else that pydantic reads"
"""What the argument of a structured result is."""
INDENT = 8
"""Where the docstring of a method stands."""


def method_docs(scope: Scope, operation: Operation, given: list[Argument]) -> str:
    """What a method does, and what each of its arguments means."""
    told = documented(scope, operation, given)
    lines = clean(_what(operation), WIDTH - INDENT)
    lines += ["", "Args:"] if told else []
    for name, text in told:
        first, *rest = clean(f"{name}: {text}", WIDTH - INDENT - 8)
        lines += [f"    {first}", *(f"        {line}" if line else "" for line in rest)]
    return docstring("\n".join(lines), INDENT)


def documented(scope: Scope, operation: Operation, given: list[Argument]) -> list[tuple[str, str]]:
    """The arguments of which there is something to say, and what."""
    found = [(one.name, one.prose) for one in given if one.prose]
    if operation.stream is not None and operation.stream.argument and operation.body is not None:
        flag = next((field for field in operation.body.fields or () if field.name == operation.stream.argument), None)
        found += [(argument(flag.name), prose(scope, flag))] if flag is not None and flag.description else []
    return found


def brief_docs(operation: Operation, original: str) -> str:
    """What a method does, where `original` documents its arguments."""
    first = _what(operation).split("\n\n")[0].strip()
    return docstring(f"{first}\n\nThe arguments are those of `{original}`.", INDENT)


def helper_docs(operation: Operation, is_async: bool) -> str:
    """What the method does that streams an operation and builds its result."""
    chosen = operation.structured
    which = "The arguments" if chosen is None else "The other arguments"
    return docstring(
        f"Stream what `{operation.name}` gives: events for each piece, and the result built as they arrive.\n\n"
        f"Use it in {'an `async with`' if is_async else 'a `with`'} block; the request is sent when the block begins."
        f" {which} are those of `{operation.name}`." + (_structured_argument(chosen) if chosen is not None else ""),
        INDENT,
    )


def structured_docs(operation: Operation, structured: Structured) -> str:
    """What the method does whose result is read as a type of the caller's."""
    return docstring(
        f"Do what `{operation.name}` does, with a result whose `parsed_output` is its text read as a type.\n\n"
        f"The other arguments are those of `{operation.name}`.{_structured_argument(structured)}",
        INDENT,
    )


def _structured_argument(structured: Structured) -> str:
    return f"\n\nArgs:\n    {structured.argument}: {STRUCTURED_PROSE}."


def _what(operation: Operation) -> str:
    parts = [sentence(operation.summary), operation.description.strip()]
    text = "\n\n".join(dict.fromkeys(part for part in parts if part)) or f"`{operation.verb} {operation.path}`."
    return deprecated(text) if operation.deprecated else text
