"""The two ways to say that an argument carries no value: `NOT_GIVEN` (left out) and `omit` (taken out)."""

from __future__ import annotations

from typing import Literal, TypeGuard


class NotGiven:
    """The type of `NOT_GIVEN`, the default of arguments for which `None` is a value of its own."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"


class Omit(NotGiven):
    """The type of `omit`, which takes a header, parameter or body field out, also where it has a default.

    It can stand wherever `NOT_GIVEN` can.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


NOT_GIVEN = NotGiven()
omit = Omit()
not_given = NOT_GIVEN


def is_absent(value: object) -> TypeGuard[NotGiven]:
    """Whether `value` stands for no value at all."""
    return isinstance(value, NotGiven)
