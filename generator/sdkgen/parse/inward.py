"""The order of what refers to each other: what is referred to comes first, except within a circle."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator


def inward(ids: Iterable[str], references: Callable[[str], Iterable[str]]) -> Iterator[str]:
    """The ids and all that they refer to, each after what it refers to; else in the order in which they are met."""
    seen: set[str] = set()
    for first in ids:
        if first in seen:
            continue
        seen.add(first)
        # An explicit stack: thousands of schemas that chain must not meet the recursion limit.
        stack = [(first, iter(references(first)))]
        while stack:
            current, rest = stack[-1]
            following = next((one for one in rest if one not in seen), None)
            if following is None:
                stack.pop()
                yield current
            else:
                seen.add(following)
                stack.append((following, iter(references(following))))
