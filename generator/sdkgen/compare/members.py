"""What methods take, TypedDicts hold and models have: arguments, keys and attributes, old beside new."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.api import Direction, Null, Scalar, Type, Union
from sdkgen.compare.changes import Change, Spot
from sdkgen.compare.pairs import pairs
from sdkgen.compare.parts import Plain, Reader
from sdkgen.compare.relation import Kind, Relation, between


@dataclass(frozen=True)
class Member:
    """An argument, a key or an attribute."""

    name: str
    wire: str
    """Where it goes to or comes from, and under which name."""
    type: Type
    required: bool
    deprecated: bool
    default: Scalar
    description: str
    origin: str
    is_constant: bool = False
    """Whether a missing one reads as the only value it has."""
    annotation: str = ""
    """How it is printed where that does not follow from the type."""

    @property
    def spot(self) -> Spot:
        """Where the document says so."""
        return Spot(self.origin)


@dataclass(frozen=True)
class Members:
    """The members of one thing in both SDKs."""

    word: str
    """`argument`, `key` or `field`."""
    subject: str
    old: Reader
    new: Reader
    owner: Spot
    """Where the new one is said; the place of what it no longer has."""

    def changes(self, before: Mapping[str, Member], after: Mapping[str, Member]) -> Iterator[Change]:
        """Every change."""
        found = pairs(before, after, lambda one: one.wire, self._look, lambda one: one.type)
        for name, old in found.removed:
            yield self._change("removed", name, f"`{name}` was removed", old, None)
        for name, new in found.added:
            kind = "required-added" if new.required and self._is_written else "added"
            yield self._change(kind, name, f"`{name}: {self._shown(self.new, new)}` was added", None, new)
        for name, other, old, new in found.renamed:
            yield self._change("renamed", name, f"`{name}` is called `{other}` now", old, new)
            yield from self._kept(other, old, new)
        for name, old, new in found.kept:
            yield from self._kept(name, old, new)

    @property
    def _is_written(self) -> bool:
        return self.new.direction is Direction.REQUEST

    def _look(self, one: Member) -> object:
        """What two members share if one may be the other under a new name."""
        return (one.type, one.required, one.description) if one.description else None

    def _kept(self, name: str, old: Member, new: Member) -> Iterator[Change]:
        if self._is_written:
            if old.required != new.required:
                kind = "now-required" if new.required else "now-optional"
                yield self._change(
                    kind, name, f"`{name}` is {'required' if new.required else 'optional'} now", old, new
                )
            yield from self._type(name, old, new, True)
        else:
            was, now = _may_be_none(old), _may_be_none(new)
            if now and not was:
                kind = "now-nullable" if new.required else "now-optional"
                said = "may be None" if new.required else "may be missing, and is None then"
                yield self._change(kind, name, f"`{name}` {said}", old, new)
            elif was and not now:
                yield self._change("now-required", name, f"`{name}` is never None now", old, new)
            yield from self._type(name, old, new, False)
        if new.deprecated and not old.deprecated:
            yield self._change("deprecated", name, f"`{name}` is deprecated", old, new)
        if (old.default, old.default.__class__) != (new.default, new.default.__class__):
            said = f"`{name}` was {_value(old.default)} where it is missing, and is {_value(new.default)}"
            yield self._change("default-changed", name, said, old, new)

    def _type(self, name: str, old: Member, new: Member, with_null: bool) -> Iterator[Change]:
        if old.annotation or new.annotation:
            if self._shown(self.old, old) != self._shown(self.new, new):
                yield self._change("type-changed", name, self._said(name, old, new), old, new)
            return
        before, after = (
            tuple(part for part in reader.parts(one.type) if with_null or part != Plain("None"))
            for reader, one in ((self.old, old), (self.new, new))
        )
        found = between(self.old, before, self.new, after)
        kind = type_change(found)
        if kind:
            said = values(found, self.old, self.new) or self._said(name, old, new)
            yield self._change(kind, name, said if said.startswith("`") else f"`{name}` {said}", old, new)

    def _said(self, name: str, old: Member, new: Member) -> str:
        return f"`{name}` was `{self._shown(self.old, old)}` and is `{self._shown(self.new, new)}`"

    def _shown(self, reader: Reader, one: Member) -> str:
        return one.annotation or reader.annotation(one.type)

    def _change(self, kind: str, name: str, message: str, old: Member | None, new: Member | None) -> Change:
        subject = f"{self.subject}({name}=)" if self.word == "argument" else f"{self.subject}.{name}"
        said = message if self.word != "argument" else f"the argument {message}"
        return Change(f"{self.word}-{kind}", subject, said, old.spot if old else None, new.spot if new else self.owner)


def type_change(found: Relation) -> str:
    """How the rule for a change of type ends; empty where nothing changed."""
    match found.kind:
        case Kind.SAME:
            return ""
        case Kind.WIDER:
            return "value-added" if found.is_of_values else "type-widened"
        case Kind.NARROWER:
            return "value-removed" if found.is_of_values else "type-narrowed"
        case Kind.OTHER:
            return "type-changed"


def values(found: Relation, old: Reader, new: Reader) -> str:
    """What is said of values that come or go; empty where more than that changed."""
    if not found.is_of_values or found.gained and found.lost:
        return ""
    listed = [new.shown(part) for part in found.gained] or [old.shown(part) for part in found.lost]
    return f"{'can be' if found.gained else 'is no longer'} {' or '.join(f'`{one}`' for one in listed)}"


def _may_be_none(one: Member) -> bool:
    null = one.type == Null() or isinstance(one.type, Union) and Null() in one.type.variants
    return null or not one.required and not one.is_constant


def _value(default: Scalar) -> str:
    return "nothing in particular" if default is None else f"`{default}`"
