"""Names of what stands in place: made of the names around it, without saying a word twice, and of bearable length."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import takewhile
from os.path import commonprefix

from sdkgen.parse.words import pascal, singular

LONGEST = 56
"""Characters that a name may have before something is left out of its middle; endings such as `Param` come on top."""
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|.")
_OPERATION = re.compile(r".+?(?:Params|Response|Event|Error)(?=[A-Z]|$)")
"""What names of parts of a body begin with: the name of the body."""


def joined(name: str, more: str) -> str:
    """Both names in one, which says what both say only once: `Shape` and `RoundShape` are `RoundShape`."""
    words, added = _WORD.findall(name), _WORD.findall(more)
    for count in range(min(len(words), len(added) - 1), 0, -1):
        if words[-count:] == added[-count:]:
            return "".join(words[:-count]) + more
        if words[-count:] == added[:count]:
            return name + "".join(added[count:])
    return name + more


def shortened(name: str, origin: str, owner: str, title: str, known: Collection[str]) -> str:
    """`name`, or what is left of it where it is long: `owner`, as it begins, and as much of its end as fits.

    `title` is what the document calls the schema at `origin`, a name by itself where it is none of `known`.
    """
    if len(name) <= LONGEST:
        return name
    return next((found for found in _shorter(name, origin, owner, title) if found not in known), name)


def _shorter(name: str, origin: str, owner: str, title: str) -> Iterator[str]:
    """What may be left of a long name, the best first."""
    operation = _OPERATION.match(name)
    # What a title repeats of an owner's name is not there twice.
    shared = "".join(commonprefix([_WORD.findall(name), _WORD.findall(owner)]))
    owner = shared if owner and len(shared) > len(owner) / 2 else operation[0] if operation else ""
    keys = {pascal(key.replace("~1", "/")) for key in re.findall(r"(?<=/properties/)[^/]+", origin)}
    starts = sorted({at for key in keys for at in _starts(name, key, len(owner))})
    tails = [name[at:] for at in starts if at < len(name)]
    fitting = [tail for tail in tails if len(owner) + len(tail) <= LONGEST]
    yield from (owner + tail for tail in fitting)
    if title and name.endswith(title):
        yield title
        yield owner + _without_shared(title, owner)
    less = owner.removesuffix("Response").removesuffix("Params")
    yield from (less + tail for tail in reversed(tails))


def _without_shared(title: str, owner: str) -> str:
    """A title without the words that it begins with as the owner does."""
    words, others = _WORD.findall(title), _WORD.findall(owner)
    same = takewhile(lambda pair: singular(pair[0]) == singular(pair[1]), zip(words, others, strict=False))
    return "".join(words[len(list(same)) :])


def _starts(name: str, key: str, after: int) -> Iterator[int]:
    """Where in a name a key begins, also one that is there in the singular."""
    for spelt in {key, singular(key)}:
        # What follows a key may be one of several alternatives.
        yield from (after + found.end() for found in re.finditer(re.escape(spelt), name[after:]) if spelt)
        yield from (after + found.start() for found in re.finditer(re.escape(spelt), name[after:]) if spelt)
