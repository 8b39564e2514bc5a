"""Whether the pages of a list get on. Reads nothing itself."""

from __future__ import annotations

from .page_styles import Following

MAX_EMPTY_PAGES = 1000
"""How many pages without items may follow each other."""


class Progress:
    """Sees to it that iterating over pages comes to an end: each must lead to one that was not there before."""

    def __init__(self) -> None:
        self._seen: set[int] = set()  # hashes, which stay small however long cursors are
        self._empty = 0

    def trouble(self, following: Following | None, is_empty: bool) -> str:
        """What is wrong with the page that would come next, after one that `is_empty` or not; mostly nothing."""
        key = hash(repr(following))
        if key in self._seen:
            return "one that was there before"
        self._seen.add(key)
        self._empty = self._empty + 1 if is_empty else 0
        return f"another after {self._empty} empty ones" if self._empty > MAX_EMPTY_PAGES else ""
