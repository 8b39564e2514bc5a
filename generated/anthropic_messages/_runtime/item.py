"""One object of a result, the result itself or an item in it, while its events come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .models import BaseModel
from .shapes import is_array

if TYPE_CHECKING:
    from .progress import Progress


class Item:
    """The result, or an item of it, while it is built."""

    __slots__ = ("start", "growing", "replaced", "finished")

    def __init__(self, start: Any) -> None:
        self.start = start
        self.growing: dict[str, Progress] = {}
        self.replaced: dict[str, Any] = {}
        self.finished = False

    def grow(self, field: str, kind: type[Progress]) -> Progress:
        """The field as something that grows, from the value it has."""
        progress = self.growing[field] = kind(getattr(self.start, field, None))
        return progress

    def value(self) -> Any:
        """The object as it is now, apart from later changes."""
        grown = {field: progress.at(progress.end) for field, progress in self.growing.items()}
        return _changed(self.start, {**self.replaced, **grown}) if grown or self.replaced else self.start

    def finish(self, value: Any) -> None:
        """Makes `value` what the object is from now on."""
        self.start = value
        self.growing = {}
        self.replaced = {}
        self.finished = True


def is_irregular(value: Any) -> bool:
    """Whether a value was read leniently, because it breaks the schema, or holds one that was."""
    values = value if is_array(value) else (value,)
    return any(isinstance(item, BaseModel) and "_irregular" in item.__dict__ for item in values)


def merged(target: BaseModel, source: BaseModel) -> BaseModel:
    """`target` with what is set in `source` in place of its own."""
    # A null says that there is nothing to tell, except where the target does not have the field at all.
    news = {name: getattr(source, name) for name in source.model_fields_set}
    known = target.model_fields_set
    result = _changed(target, {name: value for name, value in news.items() if value is not None or name not in known})
    if is_irregular(source):
        vars(result)["_irregular"] = True
    return result


def _changed(model: BaseModel, changes: dict[str, Any]) -> BaseModel:
    changed = model.model_copy(update=changes)
    for name, value in changes.items():
        # Where an object was to come, the JSON text may have had something else, or been no JSON.
        before = getattr(model, name, None)
        odd = before is not None and not isinstance(value, type(before))
        if odd or is_irregular(value):
            vars(changed)["_irregular"] = True
    return changed
