"""The events that a stream helper adds to those of the API."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from .item import is_irregular
from .models import BaseModel, assembled
from .progress import Progress
from .shapes import is_array


class Emitted:
    """An event about something that grows: what was added, and on demand all of it so far.

    A subclass names the attribute for each: `class TextEvent(Emitted, value="text", snapshot="snapshot")`. Its kind is
    a constant in the attribute `tag`.
    """

    __slots__ = ("_value", "_progress", "_end")

    _fields: ClassVar[tuple[str, ...]]

    def __init_subclass__(cls, *, value: str = "", snapshot: str = "", tag: str = "type") -> None:
        if value:
            # The slot's own descriptor, because reading it takes no Python call.
            setattr(cls, value, Emitted.__dict__["_value"])
        if snapshot:
            setattr(cls, snapshot, property(_snapshot))
        cls._fields = tuple(name for name in (tag, value, snapshot) if name)

    def __init__(self, value: Any, progress: Progress) -> None:
        self._value = value
        self._progress = progress
        self._end = progress.end

    def to_dict(self, *, mode: Literal["json", "python"] = "python") -> dict[str, Any]:
        """The event as a dict; with `json`, of values that JSON has."""
        from pydantic_core import to_jsonable_python

        values = {name: _plain(getattr(self, name)) for name in self._fields}
        return to_jsonable_python(values) if mode == "json" else values

    def to_json(self, *, indent: int | None = 2) -> str:
        """The event as JSON text; `indent` counts spaces."""
        from pydantic_core import to_json

        return to_json(self.to_dict(), indent=indent).decode()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self._fields)})"


def with_value(kind: type[BaseModel], event: BaseModel, name: str, value: object) -> BaseModel:
    """`event` as a `kind`, a subclass of its class, that also has `value` as the field `name`."""
    fields = {**event.__dict__, name: value}
    if is_irregular(value):
        fields["_irregular"] = True
    return assembled(kind, fields, event.__pydantic_fields_set__ | {name}, event.__pydantic_extra__)


def _snapshot(event: Emitted) -> Any:
    return event._progress.at(event._end)  # pyright: ignore[reportPrivateUsage]


def _plain(value: Any) -> Any:
    if is_array(value):
        return [_plain(item) for item in value]
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()
