"""What a client's `on_unknown` is told."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple


class Unknown(NamedTuple):
    """Something in an answer of the API that its description does not have."""

    kind: Literal["field", "variant", "value", "missing"]
    """A property of an object, a variant of a union, a value that does not fit (such as a new one of an enumeration),
    or a property that should be there.
    """
    path: str
    """Where it is: a JSON pointer into the answer, the event or the line."""
    value: Any
    """What came; `None` where something is missing."""
    model: type | None
    """The class of the object that has it."""
    operation: str
    """The HTTP method and the path of the request, with `{name}` for each of its parameters; or `webhook`."""
