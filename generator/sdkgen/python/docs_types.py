"""Types in the short form of the quick reference, and which of them it shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from sdkgen.python.docs_text import plain, shortened
from sdkgen.python.entries import AliasEntry, ChoiceEntry, Entry, FieldLine, ModelEntry, ParamsEntry
from sdkgen.python.imports import used
from sdkgen.python.literals import literal
from sdkgen.python.typing_modules import TypesModule

_LONGEST_LINE = 300
_LONGEST_UNION = 800
_MOST_FIELDS = 60


@dataclass(frozen=True)
class TypeTable:
    """Every type of an SDK, and the module that has it, by name."""

    entries: dict[str, tuple[str, Entry]]

    @classmethod
    def of(cls, modules: Iterable[TypesModule]) -> TypeTable:
        """The types of the modules."""
        return cls({name: (one.name, entry) for one in modules for entry in one.entries for name in entry.exports})

    def named(self, source: str) -> list[str]:
        """The types that a piece of source names, in the order of their names."""
        return sorted(used([plain(source)]) & self.entries.keys())

    def attributes(self, name: str) -> list[str]:
        """The attributes of a model; none where the name is no model's."""
        entry = self.entries[name][1] if name in self.entries else None
        return [one.declaration.partition(":")[0] for one in entry.fields] if isinstance(entry, ModelEntry) else []

    def key_types(self, sources: Iterable[str]) -> Iterator[tuple[str, ...]]:
        """The lines of each type that the pieces of source name, and of each that one of those names.

        By name: in the order of the methods, one more would move types that it happens to be the first to name.
        """
        direct = {name for source in sources for name in self.named(source)}
        inner = {one for name in direct for one in self.named(self.entries[name][1].source)}
        shown = {entry.name: entry for name in direct | inner for entry in [self.entries[name][1]]}
        for name in sorted(shown):
            yield tuple(_lines(shown[name]))


def _lines(entry: Entry) -> Iterator[str]:
    match entry:
        case ModelEntry():
            yield f"class {entry.name}(BaseModel):"
            further = "" if entry.extras is None else f"model_extra: {plain(entry.extras.annotation)}"
            yield from _fields(entry.fields, "" if further else "pass")
            yield from ([f"    {further}"] if further else [])
        case ParamsEntry(is_functional=True):
            yield f"{entry.name} = TypedDict({literal(entry.name)}, {{"
            yield from (f"{line}," for line in _fields(entry.fields, ""))
            yield "})"
        case ParamsEntry():
            yield f"class {entry.name}(TypedDict):"
            yield from _fields(entry.fields, "pass")
        case ChoiceEntry():
            yield shortened(f"{entry.name} = Union[{entry.variants}, {entry.unknown}]", _LONGEST_UNION)
        case AliasEntry():
            yield shortened(plain(entry.statement.replace(": TypeAlias = ", " = ", 1)), _LONGEST_UNION)
        case _:
            assert_never(entry)


def _fields(fields: tuple[FieldLine, ...], nothing: str) -> Iterator[str]:
    for one in fields[:_MOST_FIELDS]:
        yield f"    {shortened(plain(one.shown or one.declaration).removesuffix(' = None'), _LONGEST_LINE)}"
    if len(fields) > _MOST_FIELDS:
        yield f"    # and {len(fields) - _MOST_FIELDS} more"
    if not fields and nothing:
        yield f"    {nothing}"
