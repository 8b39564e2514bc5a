"""Structured results: a method that reads the text of a result as a type of the caller's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class StructuredSettings:
    """Where a request says which JSON it wants, and where the result has it as text."""

    method: str
    argument: str
    class_name: str
    """Empty for the name of the result with `Parsed` before it."""
    at: tuple[str, ...]
    """The properties that lead to the description, from the body down."""
    schema: str
    """The property of the description that holds the JSON Schema."""
    constants: Mapping[str, str]
    """Further properties of the description."""
    text: tuple[str, ...]
    """The properties that lead to the text, from the result down, through lists as well."""
    where: Mapping[str, str]
    """What properties of a list's item have to be for the text to count."""
    origin: str
