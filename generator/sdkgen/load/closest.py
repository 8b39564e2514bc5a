"""Did you mean: the known word that is closest to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def closest(word: str, known: Iterable[str]) -> str | None:
    """The one of `known` that `word` was most likely meant to be; the same for the same input, whatever its order."""
    names = sorted(set(known))
    folded = {_fold(name): name for name in reversed(names)}
    if found := folded.get(_fold(word)):
        return found
    matches = get_close_matches(_fold(word), list(folded), n=1, cutoff=0.7)
    # In a short word, two letters that changed places are more than the measure forgives.
    matches = matches or [name for name in folded if sorted(name) == sorted(_fold(word))]
    return folded[matches[0]] if matches else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint, or nothing where no known word is close."""
    found = closest(word, known)
    return f"did you mean `{found}`?" if found is not None and found != word else ""


def _fold(word: str) -> str:
    return word.replace("-", "").replace("_", "").replace(" ", "").casefold()
