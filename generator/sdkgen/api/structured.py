"""Structured results: a result whose text is JSON of a type that the caller chooses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Structured:
    """A method beside that of an operation, which asks for JSON of a type and reads it from the result."""

    method: str
    argument: str
    """The argument that takes the type, in snake_case words."""
    name: str
    """The base name of the class of its results."""
    at: tuple[str, ...]
    """The names on the wire that lead from the body to the description of the JSON."""
    schema: str
    """The property of the description that holds the JSON Schema."""
    constants: tuple[tuple[str, str], ...]
    """Further properties of the description."""
    text: tuple[str, ...]
    """The names on the wire that lead from the result to the text, through lists as well."""
    where: tuple[tuple[str, str], ...]
    """What properties of a list's item have to be for the text to count."""
    origin: str
