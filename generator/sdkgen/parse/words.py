"""Splitting the names of a document into words, and joining them in the two cases that the model uses."""

from __future__ import annotations

import re
import unicodedata

_SEPARATORS = re.compile(r"[\W_]+")
_HUMPS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_LAST = re.compile(r"[A-Z]+s$|[A-Z]?[a-z]+$|[A-Z]+$")
_ENDINGS = (
    *(("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x")),
    *(("us", "us"), ("ss", "ss"), ("sis", "sis"), ("s", "")),
)
"""How plurals end, and what their singulars have instead."""
_SINGULARS = {
    "aliases": "alias",
    "analyses": "analysis",
    "atlases": "atlas",
    "axes": "axis",
    "biases": "bias",
    "bonuses": "bonus",
    "buses": "bus",
    "caches": "cache",
    "calories": "calorie",
    "campuses": "campus",
    "canvases": "canvas",
    "children": "child",
    "cookies": "cookie",
    "crises": "crisis",
    "diagnoses": "diagnosis",
    "hypotheses": "hypothesis",
    "indices": "index",
    "lenses": "lens",
    "matrices": "matrix",
    "movies": "movie",
    "people": "person",
    "statuses": "status",
    "vertices": "vertex",
    "viruses": "virus",
    **{
        word: word
        for word in "alias atlas axis bias canvas dns gps ios kubernetes lens news redis series sms species tls".split()
    },
}
"""Nouns with plurals of their own, and some that only look like plurals."""


def pascal(text: str) -> str:
    """`list_response-item` -> `ListResponseItem`; capitals that are there stay."""
    return "".join(part[0].upper() + part[1:] for part in _SEPARATORS.split(_plain(text)) if part)


def snake(text: str) -> str:
    """`page-size` -> `page_size`, `HTTPServer` -> `http_server`."""
    parts = (part for piece in _SEPARATORS.split(_plain(text)) for part in _HUMPS.split(piece))
    return "_".join(part.lower() for part in parts if part)


def singular(text: str) -> str:
    """The likely singular of an English plural noun: `batches` -> `batch`; only its last word matters."""
    before, word = _last(text)
    if (known := _SINGULARS.get(word.lower())) is not None:
        return before + (known.capitalize() if word[0].isupper() else known)
    for ending, replacement in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + (ending != replacement):
            return before + word[: len(word) - len(ending)] + replacement
    return text


def plural(text: str) -> str:
    """The likely plural of an English noun: `batch` -> `batches`; a plural stays."""
    if singular(text) != text:
        return text
    before, word = _last(text)
    known = next((many for many, one in _SINGULARS.items() if one == word.lower() != many), None)
    if known is not None:
        return before + (known.capitalize() if word[0].isupper() else known)
    if text.endswith("y") and text[-2:-1] not in ("a", "e", "o", "u"):
        return f"{text[:-1]}ies"
    return f"{text}es" if text.endswith(("s", "x", "ch", "sh")) else f"{text}s"


def _last(text: str) -> tuple[str, str]:
    """What is before the last word, and the word."""
    found = _LAST.search(text)
    return (text[: found.start()], found[0]) if found else ("", text)


def _plain(text: str) -> str:
    """Letters without accents; what has no plain form stays as it is."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))
