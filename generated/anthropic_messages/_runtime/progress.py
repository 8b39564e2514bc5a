"""Fields of a result that grow while a stream runs. Adding is cheap; a value is made when somebody reads it."""

from __future__ import annotations

from io import StringIO
from typing import Any, ClassVar, Protocol

from pydantic_core import from_json

from .shapes import is_array


class Progress(Protocol):
    """A field while it grows.

    `end` is how far it has come; `at(end)` is its value when it had come that far.
    """

    expects: ClassVar[type]
    """The type of what is added."""
    end: int

    def __init__(self, start: object) -> None: ...

    def add(self, value: Any) -> None:
        """Takes what an event brought."""

    def at(self, end: int) -> Any:
        """The value at an earlier moment; an `end` must have been seen as `self.end`."""


class Text:
    """Text, of which each event brings a piece."""

    __slots__ = ("end", "_text", "_write")

    expects: ClassVar[type] = str

    def __init__(self, start: object) -> None:
        # One growing buffer: a list of 200,000 pieces takes many times the memory of the text.
        self._text = StringIO()
        self._write = self._text.write
        self.end = self._write(start) if isinstance(start, str) else 0

    def add(self, value: str) -> None:
        self.end += self._write(value)

    def at(self, end: int) -> str:
        return self._text.getvalue()[:end]


class Json(Text):
    """A JSON value, of whose text each event brings a piece."""

    __slots__ = ("_start",)

    def __init__(self, start: object) -> None:
        super().__init__(None)
        self._start = start

    def at(self, end: int) -> Any:
        """The value so far, without what is unfinished at its end; the text itself where it is no JSON."""
        text = super().at(end)
        if not text.strip():
            return self._start
        try:
            # The last value can be unfinished too, if the limit of tokens was reached inside it.
            return _from_partial(text)
        except ValueError:
            return text


class Items:
    """A list, to which each event brings an item."""

    __slots__ = ("end", "_items")

    expects: ClassVar[type] = object

    def __init__(self, start: object) -> None:
        self._items: list[Any] = [*start] if is_array(start) else []
        self.end = len(self._items)

    def add(self, value: object) -> None:
        self._items.append(value)
        self.end += 1

    def at(self, end: int) -> list[Any]:
        return self._items[:end]


class Latest:
    """A value that each event replaces."""

    __slots__ = ("end", "_value")

    expects: ClassVar[type] = object

    def __init__(self, start: object) -> None:
        self.end = 0
        self._value = start

    def add(self, value: object) -> None:
        self._value = value

    def at(self, end: int) -> Any:
        return self._value


def _from_partial(text: str) -> Any:
    try:
        return from_json(text, allow_partial=True)
    except TypeError:
        # Half of a surrogate pair cannot be read; two halves that came apart are a character after all.
        return from_json(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), allow_partial=True)
