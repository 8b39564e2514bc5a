"""Splitting the names of a document into words, and joining them in the two cases that the model uses."""

from __future__ import annotations

import re
import unicodedata

_SEPARATORS = re.compile(r"[\W_]+")
_HUMPS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def pascal(text: str) -> str:
    """`list_response-item` -> `ListResponseItem`; capitals that are there stay."""
    return "".join(part[0].upper() + part[1:] for part in _SEPARATORS.split(_plain(text)) if part)


def snake(text: str) -> str:
    """`page-size` -> `page_size`, `HTTPServer` -> `http_server`."""
    parts = (part for piece in _SEPARATORS.split(_plain(text)) for part in _HUMPS.split(piece))
    return "_".join(part.lower() for part in parts if part)


def singular(text: str) -> str:
    """The likely singular of an English plural noun: `batches` -> `batch`."""
    for ending, replacement in (
        ("ies", "y"),
        ("sses", "ss"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("xes", "x"),
        ("us", "us"),
        ("ss", "ss"),
        ("s", ""),
    ):
        if text.endswith(ending) and len(text) > len(ending) + 1:
            return text[: len(text) - len(ending)] + replacement
    return text


def plural(text: str) -> str:
    """The likely plural of an English noun: `batch` -> `batches`; a plural stays."""
    if singular(text) != text:
        return text
    if text.endswith("y") and text[-2:-1] not in ("a", "e", "o", "u"):
        return f"{text[:-1]}ies"
    return f"{text}es" if text.endswith(("s", "x", "ch", "sh")) else f"{text}s"


def _plain(text: str) -> str:
    """Letters without accents; what has no plain form stays as it is."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))
