"""Aliases: other names for types."""

from __future__ import annotations

from sdkgen.python.docstrings import docstring
from sdkgen.python.entries import AliasEntry
from sdkgen.python.literals import literal


def alias(name: str, source: str, prose: str) -> AliasEntry:
    """The alias `name` of an annotation that can be evaluated where it stands."""
    return AliasEntry(name, f"{name}: TypeAlias = {source}", docstring(prose), f"TypeAlias {source}")


def lazy_alias(name: str, source: str, prose: str) -> AliasEntry:
    """The alias `name` of an annotation that names what does not exist yet, such as the alias itself."""
    statement = f'{name} = TypeAliasType("{name}", {literal(source)})'
    return AliasEntry(name, statement, docstring(prose), f"TypeAliasType {source}")
