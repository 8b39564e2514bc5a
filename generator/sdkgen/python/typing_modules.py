"""The modules of `types`: models for what is read, TypedDicts for what is written, and aliases for both."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sdkgen.api import Alias, Choice, Definition, Direction, Record
from sdkgen.parse.reach import inside
from sdkgen.parse.words import pascal
from sdkgen.python.aliases import alias, lazy_alias
from sdkgen.python.annotations import Annotations
from sdkgen.python.argument_records import argument_records
from sdkgen.python.choices import choice
from sdkgen.python.circles import circles
from sdkgen.python.class_names import unknown_name
from sdkgen.python.docstrings import deprecated, docstring
from sdkgen.python.entries import Entry
from sdkgen.python.imports import PLAIN, STANDARD, Import, statements, used
from sdkgen.python.models import model
from sdkgen.python.names import client_attribute
from sdkgen.python.order import in_order
from sdkgen.python.params import params
from sdkgen.python.places import Place
from sdkgen.python.scope import Scope

_RUNTIME = {
    "BaseModel": ".._runtime.models",
    "BuiltLater": ".._runtime.built_later",
    "OneOf": ".._runtime.models",
    "UnknownVariant": ".._runtime.models",
    "Base64Input": ".._runtime.inputs",
    "FileInput": ".._runtime.inputs",
    "SequenceNotStr": ".._runtime.inputs",
    "TypeAliasType": "typing_extensions",
}

_LARGEST_CIRCLE = 24
"""How many models may be built at once, one inside the other: each takes some 15 of Python's 1,000 frames."""


@dataclass(frozen=True)
class TypesModule:
    """View of `types_module.py.jinja`."""

    name: str
    docstring: str
    plain_imports: tuple[str, ...]
    imports: tuple[Import, ...]
    entries: tuple[Entry, ...]
    exports: tuple[str, ...]

    @property
    def opening(self) -> tuple[Entry, ...]:
        """The first entry, which stands nearer to the imports unless it is a class."""
        return self.entries[:1]

    @property
    def opens_with_class(self) -> bool:
        """Whether it is."""
        return any(one.is_class for one in self.opening)

    @property
    def others(self) -> tuple[Entry, ...]:
        """The entries behind the first."""
        return self.entries[1:]


def typing_modules(scope: Scope) -> list[TypesModule]:
    """Every module of types that has something in it."""
    modules: dict[str, list[str]] = {}
    for definition, direction in scope.definitions():
        modules.setdefault(scope.home((definition.id, direction)), []).append(definition.id)
    passed: dict[str, list[Definition]] = {}
    for record in argument_records(scope).values():
        module = f"{scope.modules[record.home]}_params"
        passed.setdefault(module, []).append(record)
        modules.setdefault(module, [])
    return [_module(scope, name, ids, passed.get(name, ())) for name, ids in sorted(modules.items())]


def _module(scope: Scope, name: str, ids: list[str], passed: Sequence[Definition]) -> TypesModule:
    """A module of definitions, by their ids, and of the arguments of methods."""
    where = scope.module_places[name]
    direction = where.direction
    definitions = scope.api.definitions
    inner = {id: inside(definitions[id].shape, direction) for id in ids}
    order, quoted = in_order(ids, lambda id: inner[id], lambda id: not isinstance(definitions[id].shape, Record))
    deferred = _deferred(ids, inner, definitions)
    entries = [
        one for id in order for one in _entries(scope, definitions[id], direction, quoted[id], deferred.get(id, ()))
    ]
    for record in passed:
        entries += _entries(scope, record, direction, frozenset())
    exports = {export for entry in entries for export in entry.exports}
    for new, old in scope.settings.types.aliases.items():
        if old in exports:
            entries.append(alias(new, old, f"Another name for `{old}`."))
    words = used(entry.source for entry in entries)
    elsewhere = {
        scope.names[use]: f".{scope.home(use)}"
        for targets in (*inner.values(), *(inside(record.shape, direction) for record in passed))
        for target in targets
        for use in scope.uses(target, direction)
        if scope.home(use) != name
    }
    return TypesModule(
        name=name,
        docstring=docstring(_purpose(where)),
        plain_imports=tuple(line for word, line in PLAIN if word in words),
        imports=tuple(statements(words, {**STANDARD, **_RUNTIME, **elsewhere})),
        entries=tuple(entries),
        exports=tuple(sorted(one for entry in entries for one in entry.exports)),
    )


def _deferred(
    ids: Iterable[str], inner: Mapping[str, Iterable[str]], definitions: Mapping[str, Definition]
) -> dict[str, frozenset[str]]:
    """For each definition of a circle that is too large to be built at once, the members of the circle."""
    found: dict[str, frozenset[str]] = {}
    for circle in circles(ids, lambda id: [one for one in inner[id] if one in inner]):
        if sum(isinstance(definitions[id].shape, Record) for id in circle) > _LARGEST_CIRCLE:
            found |= dict.fromkeys(circle, frozenset(circle))
    return found


def _entries(
    scope: Scope,
    definition: Definition,
    direction: Direction,
    quoted: frozenset[str],
    deferred: Collection[str] = (),
) -> Iterator[Entry]:
    def name_of(id: str) -> str:
        return " | ".join(scope.names[use] for use in scope.uses(id, direction))

    annotations = Annotations(direction, name_of, scope.takes_text, quoted)
    name = scope.names.get((definition.id, direction), definition.name)
    prose = deprecated(definition.description) if definition.deprecated else definition.description
    match definition.shape:
        case Record() as record if direction is Direction.RESPONSE:
            yield model(name, prose, record, annotations, scope.unsent.get(definition.id, ()), deferred)
        case Record() as record:
            yield from params(name, prose, record, annotations)
        case Choice(tag, variants):
            listed = list(dict.fromkeys(annotations.of(variant.type) for variant in variants))
            if direction is Direction.RESPONSE:
                default = next((annotations.of(one.type).strip('"') for one in variants if one.is_default), "")
                yield choice(name, unknown_name(definition, scope.names), tag, listed, default, prose)
            else:
                yield alias(name, f"Union[{', '.join(listed)}]", prose)
        case Alias(type):
            # The only members of a cycle that cannot be quoted piece by piece are aliases of each other.
            if quoted:
                yield lazy_alias(name, replace(annotations, quoted=frozenset[str]()).of(type), prose)
            else:
                yield alias(name, annotations.of(type), prose)


def _purpose(where: Place) -> str:
    what = "The events that streams are read as" if where.is_streamed else "What calls read"
    if where.direction is Direction.REQUEST:
        what = "What calls write"
    words = f", those whose names begin with `{pascal('_'.join(where.words))}`" if where.words else ""
    if not where.is_called:
        return f"Types of the document that no call uses{words}."
    if not where.home:
        return f"{what}: types that several resources share{words}."
    return f"{what}: types of `client.{'.'.join(map(client_attribute, where.home))}`{words}."
