"""The order of definitions in a module: what is referred to comes first; only members of a cycle must be quoted."""

from __future__ import annotations

from collections.abc import Callable, Iterable


def in_order(
    ids: Iterable[str], references: Callable[[str], Iterable[str]], is_eager: Callable[[str], bool]
) -> tuple[list[str], dict[str, frozenset[str]]]:
    """The ids in an order that keeps to the given one where it can, and for each the ids that it must quote.

    An eager definition (an alias) evaluates its references at once, so within a cycle it comes after the records, which
    can quote.
    """
    known = dict.fromkeys(ids)
    order: list[str] = []
    done: set[str] = set()
    seen: set[str] = set()
    waiting: list[str] = []

    def ready(id: str) -> bool:
        return all(one in done for one in references(id) if one in known)

    def emit(id: str) -> None:
        order.append(id)
        done.add(id)
        for other in [one for one in waiting if ready(one)]:
            if other in waiting:
                waiting.remove(other)
                emit(other)

    def visit(id: str) -> None:
        # An explicit stack: documents with thousands of schemas that chain must not meet the recursion limit.
        stack = [(id, iter([one for one in references(id) if one in known]))]
        seen.add(id)
        while stack:
            current, rest = stack[-1]
            following = next((one for one in rest if one not in seen), None)
            if following is not None:
                seen.add(following)
                stack.append((following, iter([one for one in references(following) if one in known])))
                continue
            stack.pop()
            if is_eager(current) and not ready(current):
                waiting.append(current)
            else:
                emit(current)

    for id in known:
        if id not in seen:
            visit(id)
    order += waiting
    position = {id: index for index, id in enumerate(order)}
    quoted = {
        id: frozenset(one for one in references(id) if one in position and position[one] >= position[id])
        for id in order
    }
    return order, quoted
