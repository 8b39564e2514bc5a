"""The types of two SDKs: their names, their kinds, and what is inside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from sdkgen.api import Alias, Anything, Choice, Constant, Definition, Direction, Field, Map, Record
from sdkgen.compare.changes import Change, Spot
from sdkgen.compare.members import Member, Members, values
from sdkgen.compare.pairs import Pairs, pairs
from sdkgen.compare.parts import Named, Reader
from sdkgen.compare.relation import Kind, between
from sdkgen.python.argument_records import argument_records
from sdkgen.python.models import attribute_names
from sdkgen.python.published import direction_of
from sdkgen.python.scope import Scope


@dataclass(frozen=True)
class Face:
    """A name of `types`."""

    name: str
    definition: Definition
    direction: Direction
    module: str
    alias: str = ""
    """The name that it is another name for; usually empty."""

    @property
    def spot(self) -> Spot:
        """Where it is defined."""
        return Spot(self.definition.origin)

    @property
    def kind(self) -> str:
        """What a user can do with it."""
        match self.definition.shape:
            case Record() if self.direction is Direction.RESPONSE:
                return "model"
            case Record(extra=extra):
                return "TypedDict" if extra is None else "TypedDict with further keys"
            case Choice():
                return "union"
            case Alias():
                return "alias"

    @property
    def use(self) -> tuple[str, Direction]:
        """Its definition as it is used here."""
        return self.definition.id, self.direction


def faces(scope: Scope) -> dict[str, Face]:
    """Every name of `types`."""
    found: dict[str, Face] = {}
    for definition, direction in scope.definitions():
        name = scope.names[definition.id, direction]
        found[name] = Face(name, definition, direction, scope.home((definition.id, direction)))
    for name, record in argument_records(scope).items():
        found[name] = Face(name, record, Direction.REQUEST, f"{scope.modules[record.home]}_params")
    for alias, name in scope.settings.types.aliases.items():
        if name in found:
            one = found[name]
            found[alias] = Face(alias, one.definition, one.direction, one.module, name)
    return found


def matched(old: Scope, new: Scope) -> Pairs[Face]:
    """What became of each name."""
    before, after = faces(old), faces(new)
    successors = {one.name: new.names.get((one.origin, direction_of(one)), one.name) for one in new.former}
    # What the lock of names says is known for certain.
    return pairs(before, after, lambda one: successors.get(one.name, one.name), _identity, _shape)


def _identity(one: Face) -> object:
    # A schema that got a new name; an alias is never what another name became.
    return (one.definition.id, one.direction) if not one.alias else None


def _shape(one: Face) -> object:
    if not one.definition.description or one.alias:
        return None
    # All that is in it stands below its own place in the document, which is another under another name.
    return repr(one.definition.shape).replace(one.definition.id, ""), one.definition.description, one.direction


def type_changes(found: Pairs[Face], old: Scope, new: Scope, renames: Mapping[str, str]) -> Iterator[Change]:
    """Every change of a type."""
    former = {one.name for one in new.former}
    for name, one in found.removed:
        if name in former:
            said = f"`types.{name}` is a name for old code alone"
            yield Change("type-deprecated", f"types.{name}", said, one.spot, None)
            continue
        yield Change("type-removed", f"types.{name}", f"the {one.kind} `types.{name}` was removed", one.spot, None)
    for name, one in found.added:
        yield Change("type-added", f"types.{name}", f"the {one.kind} `types.{name}` was added", None, one.spot)
    for name, other, before, after in found.renamed:
        said, rule = f"`types.{name}` is called `types.{other}` now", "type-renamed"
        if name in former:
            said, rule = f"{said}; the old name is deprecated", "type-deprecated"
        yield Change(rule, f"types.{name}", said, before.spot, after.spot)
        yield from _inside(before, after, old, new, renames)
    for _, before, after in found.kept:
        if before.module != after.module:
            said = f"`types.{after.name}` is in `types.{after.module}`, and was in `types.{before.module}`"
            yield Change("type-moved", f"types.{after.name}", said, before.spot, after.spot)
        if not after.alias:
            yield from _inside(before, after, old, new, renames)


def _inside(before: Face, after: Face, old: Scope, new: Scope, renames: Mapping[str, str]) -> Iterator[Change]:
    subject, spots = f"types.{after.name}", (before.spot, after.spot)
    if before.kind != after.kind:
        said = f"`{subject}` was a {before.kind} and is a {after.kind}"
        yield Change("type-kind-changed", subject, said, *spots)
        return
    if after.definition.deprecated and not before.definition.deprecated:
        yield Change("type-deprecated", subject, f"`{subject}` is deprecated", *spots)
    readers = Reader(old, before.direction, renames), Reader(new, after.direction)
    match before.definition.shape, after.definition.shape:
        case Record() as one, Record() as other:
            word = "field" if after.direction is Direction.RESPONSE else "key"
            members = Members(word, subject, *readers, after.spot)
            yield from members.changes(
                _members(one, before.direction, before.definition.origin),
                _members(other, after.direction, after.definition.origin),
            )
        case Choice(), Choice():
            yield from _variants(before, after, *readers)
        case Alias(), Alias():
            yield from _alias(before, after, *readers)
        case _:
            raise AssertionError("what is of one kind has one shape")
    was, now = _texts(before.definition), _texts(after.definition)
    if any(now.get(name, text) != text for name, text in was.items()):
        yield Change("documentation", subject, f"the documentation of `{subject}` changed", *spots)


def _members(record: Record, direction: Direction, origin: str) -> dict[str, Member]:
    names = attribute_names(record) if direction is Direction.RESPONSE else {}
    fields = record.fields_in(direction)
    found = {(name := names.get(field.name, field.name)): _member(name, field) for field in fields}
    read = direction is Direction.RESPONSE
    if record.extra is not None and not (read and record.extra == Anything()):
        name, type = ("model_extra", Map(record.extra)) if read else ("(others)", record.extra)
        found[name] = Member(name, name, type, True, False, None, "", origin)
    return found


def _member(name: str, field: Field) -> Member:
    return Member(
        name=name,
        wire=field.name,
        type=field.type,
        required=field.required,
        deprecated=field.deprecated,
        default=field.default,
        description=field.description,
        origin=field.origin,
        is_constant=field.is_tag and isinstance(field.type, Constant),
    )


def _variants(before: Face, after: Face, old: Reader, new: Reader) -> Iterator[Change]:
    read = after.direction is Direction.RESPONSE
    one, other = old.inside(old.named(before.use)) or (), new.inside(new.named(after.use)) or ()
    found = between(old, one, new, other)
    for part in found.gained:
        if not (isinstance(part, Named) and part.use is None):
            said = f"`{new.shown(part)}` is a variant of `types.{after.name}` now"
            yield Change("variant-added", f"types.{after.name}", said, before.spot, after.spot)
    for part in found.lost:
        if not (isinstance(part, Named) and part.use is None):
            said = f"`{old.shown(part)}` is no longer a variant of `types.{after.name}`"
            rule = "variant-gone" if read else "variant-removed"
            yield Change(rule, f"types.{after.name}", said, before.spot, after.spot)


def _alias(before: Face, after: Face, old: Reader, new: Reader) -> Iterator[Change]:
    one, other = old.inside(old.named(before.use)) or (), new.inside(new.named(after.use)) or ()
    found = between(old, one, new, other)
    read = Direction.RESPONSE in after.definition.directions
    written = Direction.REQUEST in after.definition.directions
    match found.kind:
        case Kind.SAME:
            return
        case Kind.OTHER:
            rule = "alias-type-changed"
        case Kind.WIDER:
            rule = "value-added" if found.is_of_values else "type-widened" if read else "type-extended"
        case Kind.NARROWER if found.is_of_values:
            rule = "value-removed" if written else "value-gone"
        case Kind.NARROWER:
            rule = "type-narrowed" if written else "type-reduced"
        case _:
            assert_never(found.kind)
    shown = (" | ".join(map(reader.shown, parts)) for reader, parts in ((old, one), (new, other)))
    said = values(found, old, new) or "was `{}` and is `{}`".format(*shown)
    rule = rule if rule.startswith("alias-") else f"alias-{rule}"
    yield Change(rule, f"types.{after.name}", f"`types.{after.name}` {said}", before.spot, after.spot)


def _texts(definition: Definition) -> dict[str | None, str]:
    """What the document says of the type itself, and of each of its fields."""
    shape = definition.shape
    fields = shape.fields if isinstance(shape, Record) else ()
    return {None: definition.description, **{field.name: field.description for field in fields}}
