"""The order of definitions in a module: what is referred to comes first; only members of a cycle must be quoted."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sdkgen.parse.inward import inward


def in_order(
    ids: Iterable[str], references: Callable[[str], Iterable[str]], is_eager: Callable[[str], bool]
) -> tuple[list[str], dict[str, frozenset[str]]]:
    """The ids in an order that keeps to the given one where it can, and for each the ids that it must quote.

    An eager definition (an alias) evaluates its references at once, so within a cycle it comes after the records, which
    can quote.
    """
    known = dict.fromkeys(ids)
    inner = {id: dict.fromkeys(one for one in references(id) if one in known) for id in known}
    position: dict[str, int] = {}
    missing: dict[str, int] = {}
    """For each eager definition that waits, how many of its references are still to come."""
    waiting: dict[str, list[str]] = {}
    """For each definition that is waited for, those that wait."""
    for id in inward(known, inner.__getitem__):
        absent = [one for one in inner[id] if one not in position] if is_eager(id) else []
        if absent:
            missing[id] = len(absent)
            for one in absent:
                waiting.setdefault(one, []).append(id)
            continue
        coming = [id]
        while coming:
            one = coming.pop()
            position[one] = len(position)
            for other in waiting.get(one, ()):
                missing[other] -= 1
            coming += [other for other in reversed(waiting.pop(one, [])) if not missing[other]]
    position |= {id: len(position) + index for index, id in enumerate(id for id in missing if id not in position)}
    return list(position), {id: frozenset(one for one in inner[id] if position[one] >= position[id]) for id in position}
