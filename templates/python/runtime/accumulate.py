"""Building the result of a stream from its events; reads nothing itself, and makes values only when they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeAlias, TypeVar

from .errors import NoTextError, SDKError, shorten
from .item import Item, is_irregular, merged
from .models import BaseModel, UnknownVariant, set_request_id
from .shapes import is_array

if TYPE_CHECKING:
    from .errors import APIResponseValidationError
    from .event_reader import EventReader
    from .stream_rules import HelperFormat, Rule

R = TypeVar("R", bound=BaseModel)
Taken: TypeAlias = "tuple[Rule, Any, Any]"
"""A rule that was applied, what had its source, and what the rule made of it."""


class Accumulator(Generic[R]):
    """The result of one stream, as far as its events have come.

    Args:
        format: What the events do.
        reader: What reads the events.
    """

    def __init__(self, format: HelperFormat, reader: EventReader[Any]) -> None:
        self._format = format
        self._reader = reader
        self._result: Item | None = None
        self._items: list[Item] = []
        self._latest: R | None = None
        self._error: APIResponseValidationError | None = None
        reader.partial = self.snapshot

    def take(self, event: Any) -> Taken | None:
        """Applies the rules for `event`; gives the last one, or None where there is none.

        Raises:
            APIResponseValidationError: The event does not fit those before it.
        """
        format = self._format
        try:
            plan = format.plans.get(getattr(event, format.tag, None))
            if plan is None:
                return None
            rules, holder = plan.rules, event
            if plan.by_delta:
                holder = getattr(event, format.delta, None)
                rules = plan.by_delta.get(getattr(holder, format.delta_tag, None), rules)
        except TypeError:  # an unknown event or delta, whose tag can be any value
            return None
        self._latest = None
        taken: Taken | None = None
        for rule in rules:
            source = holder if rule.delta else event
            taken = rule, source, rule.apply(self, event, source)
        return taken

    def events(self, event: Any) -> tuple[Any, ...]:
        """Applies the rules for `event`; gives what is to be handed out for it."""
        taken = self.take(event)
        return (event,) if taken is None else taken[0].emitted(event, taken[1], taken[2])

    def text(self, event: Any) -> str:
        """Applies the rules for `event`; gives the piece of text that it brought, which may be empty."""
        taken = self.take(event)
        if taken is None or taken[0] not in self._format.text:
            return ""
        piece: str = getattr(taken[1], taken[0].source)
        return piece

    def snapshot(self) -> R | None:
        """The result so far; None before it has started."""
        if self._latest is None and self._result is not None:
            if self._format.items and not self._result.finished:
                # Finished items are shared, the others copied, so that a snapshot does not change under its reader.
                self._result.replaced[self._format.items] = [item.value() for item in self._items]
            result: R = self._result.value()
            set_request_id(result, self._reader.request_id)
            self._latest = result
        return self._latest

    def current(self) -> R:
        """The result so far.

        Raises:
            SDKError: It has not started.
        """
        result = self.snapshot()
        if result is None:
            raise SDKError("The stream has not brought anything of the result yet.")
        return result

    def whole_text(self) -> str:
        """All text of the result.

        Raises:
            NoTextError: It has none.
        """
        result = self.current()
        items = getattr(result, self._format.items) if self._format.items else [result]
        targets = {rule.target for rule in self._format.text}
        known = [item for item in items if not isinstance(item, UnknownVariant)]
        texts = [text for item in known for name in targets if isinstance(text := getattr(item, name, None), str)]
        if not texts:
            found = ", ".join(type(item).__name__ for item in items) or "nothing"
            raise NoTextError(f"The result has no text. It has: {shorten(found)}.")
        return "".join(texts)

    def check(self) -> None:
        """Raises why an earlier event could not be taken, if so: what follows it would build something else."""
        if self._error is not None:
            raise self._error

    # What rules do.

    def start(self, event: Any, value: Any) -> None:
        """Begins the result as `value`."""
        if self._result is not None:
            self.refuse(event, "comes a second time")
        if not isinstance(value, BaseModel):
            self.refuse(event, "does not say what the stream begins with")
        # A copy, because the event keeps its own.
        self._result = Item(value)
        items = getattr(value, self._format.items, None) if self._format.items else None
        if is_array(items):
            self._items = [Item(item) for item in items]

    def append(self, event: Any, value: Any) -> None:
        """Makes `value` the next item."""
        self._begun(event)
        index = getattr(event, self._format.index, None)
        if index != len(self._items):
            self.refuse(event, f"starts item {shorten(repr(index), 50)} after {len(self._items)} items")
        if not isinstance(value, BaseModel):
            self.refuse(event, "does not say what the item begins with")
        self._items.append(Item(value))

    def item_of(self, event: Any) -> Item:
        """The unfinished item that an event is about."""
        result = self._begun(event)
        if not self._format.items:
            return result
        index = getattr(event, self._format.index, None)
        if not isinstance(index, int) or not 0 <= index < len(self._items):
            self.refuse(event, f"is about item {shorten(repr(index), 50)} of {len(self._items)}")
        item = self._items[index]
        if item.finished:
            self.refuse(event, f"is about item {index}, which is complete")
        return item

    def merge(self, event: Any, value: Any, target: str) -> None:
        """Lets what is set in `value` replace the same fields of the result's field `target`, or of the result."""
        result = self._begun(event)
        if value is None:
            return
        if not isinstance(value, BaseModel):
            self.refuse(event, f"cannot change {target or 'the result'}")
        current = result.replaced.get(target, getattr(result.start, target, None)) if target else result.start
        new = merged(current, value) if isinstance(current, BaseModel) else value
        if target:
            result.replaced[target] = new
        else:
            result.start = new

    def finish_item(self, event: Any) -> Any:
        """Completes the item that an event is about and gives it."""
        item = self.item_of(event)
        value = item.value()
        if self._reader.strict and is_irregular(value):
            self.refuse(event, f"completes an item that is not what the API promises, {shorten(repr(value), 200)}")
        item.finish(value)
        return value

    def finish(self, event: Any) -> Any:
        """Completes the result and gives it."""
        result = self._begun(event)
        for item in self._items:
            if not item.finished:
                item.finish(item.value())
        value = self.snapshot()
        result.finish(value)
        return value

    def refuse(self, event: Any, why: str) -> NoReturn:
        """Raises that an event does not fit those before it."""
        self._error = self._reader.invalid(why, repr(event))
        raise self._error

    def _begun(self, event: Any) -> Item:
        if self._result is None:
            self.refuse(event, "comes before the start")
        return self._result
