"""What each event of a stream does to the result, as a table of rules that a generated package declares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .emitted import Emitted, with_value
from .progress import Items, Json, Latest, Progress, Text

if TYPE_CHECKING:
    from .accumulate import Accumulator


class Rule:
    """What one kind of event, or of delta inside one, does.

    Args:
        event: The tag of the event.
        delta: The tag of the delta; empty where the rule is for the whole event.
        source: The attribute of the delta, or else of the event, that is taken.
        target: The field that changes.
        emit: The event that is handed out besides, or for rules that finish something, instead.
        known: For rules that finish something, the attribute of `emit` that holds the finished object.
    """

    __slots__ = ("event", "delta", "source", "target", "emit", "known")

    def __init__(
        self, event: str, delta: str = "", *, source: str = "", target: str = "", emit: Any = None, known: str = ""
    ) -> None:
        self.event = event
        self.delta = delta
        self.source = source
        self.target = target
        self.emit = emit
        self.known = known

    def apply(self, state: Accumulator[Any], event: Any, holder: Any) -> Any:
        """Changes what has accumulated; `holder` has the source. Gives what `emitted` needs."""
        raise NotImplementedError

    def emitted(self, event: Any, holder: Any, applied: Any) -> tuple[Any, ...]:
        """What is handed out for the event."""
        return (event,)


class Start(Rule):
    """The result begins as the source."""

    __slots__ = ()

    def apply(self, state: Accumulator[Any], event: Any, holder: Any) -> Any:
        state.start(event, getattr(holder, self.source, None))


class Append(Rule):
    """The source becomes the item of the result that the event's index tells."""

    __slots__ = ()

    def apply(self, state: Accumulator[Any], event: Any, holder: Any) -> Any:
        state.append(event, getattr(holder, self.source, None))


class Grow(Rule):
    """The source is added to the item's field `target`."""

    __slots__ = ()

    progress: ClassVar[type[Progress]]

    def apply(self, state: Accumulator[Any], event: Any, holder: Any) -> Any:
        value = getattr(holder, self.source, None)
        if value is None or not isinstance(value, self.progress.expects):
            state.refuse(event, f"has no {self.source}")
        item = state.item_of(event)
        progress = item.growing.get(self.target)
        if progress is None:
            progress = item.grow(self.target, self.progress)
        progress.add(value)
        return progress

    def emitted(self, event: Any, holder: Any, applied: Any) -> tuple[Any, ...]:
        if self.emit is None:
            return (event,)
        return event, self.emit(getattr(holder, self.source), applied)


class AddText(Grow):
    """The source is added to the item's text `target`."""

    __slots__ = ()
    progress = Text


class AddJson(Grow):
    """The source is a piece of the JSON text of the item's field `target`."""

    __slots__ = ()
    progress = Json


class AddItem(Grow):
    """The source is appended to the item's list `target`."""

    __slots__ = ()
    progress = Items


class Set(Grow):
    """The source replaces the item's field `target`."""

    __slots__ = ()
    progress = Latest


class Merge(Rule):
    """What is set in the source replaces the same fields of the result's `target`, or of the result itself."""

    __slots__ = ()

    def apply(self, state: Accumulator[Any], event: Any, holder: Any) -> Any:
        state.merge(event, getattr(holder, self.source, None), self.target)


class FinishItem(Rule):
    """The item that the event's index tells is complete."""

    __slots__ = ()

    def apply(self, state: Accumulator[Any], event: Any, holder: Any) -> Any:
        return state.finish_item(event)

    def emitted(self, event: Any, holder: Any, applied: Any) -> tuple[Any, ...]:
        return (event if self.emit is None else with_value(self.emit, event, self.known, applied),)


class Finish(FinishItem):
    """The result is complete."""

    __slots__ = ()

    def apply(self, state: Accumulator[Any], event: Any, holder: Any) -> Any:
        return state.finish(event)


class HelperFormat:
    """How the events of a stream build its result; a constant, made once.

    Args:
        rules: What each event does.
        items: The list field of the result that deltas address; where it is empty they address the result.
        index: The attribute of an event that says which item.
        delta: The attribute of an event that holds its delta.
        tag: The attribute that tells what kind an event is.
        delta_tag: The attribute that tells what kind a delta is.
        text: The emitted event whose values make the text, if the result has one.
    """

    __slots__ = ("items", "index", "delta", "tag", "delta_tag", "text", "plans")

    def __init__(
        self,
        *rules: Rule,
        items: str = "",
        index: str = "index",
        delta: str = "delta",
        tag: str = "type",
        delta_tag: str = "type",
        text: type[Emitted] | None = None,
    ) -> None:
        self.items = items
        self.index = index
        self.delta = delta
        self.tag = tag
        self.delta_tag = delta_tag
        self.text = tuple(rule for rule in rules if text is not None and rule.emit is text)
        self.plans: dict[object, Plan] = {
            event: Plan([rule for rule in rules if rule.event == event]) for event in {rule.event for rule in rules}
        }


class Plan:
    """The rules for one kind of event: those for the whole of it, and these with those for each kind of delta."""

    __slots__ = ("rules", "by_delta")

    def __init__(self, rules: list[Rule]) -> None:
        self.rules = tuple(rule for rule in rules if not rule.delta)
        self.by_delta: dict[object, tuple[Rule, ...]] = {
            delta: tuple(rule for rule in rules if rule.delta in ("", delta))
            for delta in {rule.delta for rule in rules} - {""}
        }
