"""Names as the other generator writes them, so that code written for its SDKs finds them again."""

from __future__ import annotations

import re

from sdkgen.parse.words import singular, snake

_WORDS = {"api": "API", "html": "HTML", "http": "HTTP", "json": "JSON", "openai": "OpenAI", "pdf": "PDF", "url": "URL"}


def class_name(name: str) -> str:
    """`list_response` -> `ListResponse`, `openai` -> `OpenAI`."""
    return "".join(_WORDS.get(word, word[:1].upper() + word[1:]) for word in snake(name).split("_"))


def noun(resource: str) -> str:
    """What one of a resource is called: `file_batches` -> `FileBatch`."""
    return class_name(singular(resource))


def method_name(name: str) -> str:
    """The name as a method or resource can have it."""
    return name if re.fullmatch(r"[a-z][a-z0-9_]*", name) else snake(name)
