"""In which module of types each definition lives: where it was published, as long as imports go in no circle."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from graphlib import CycleError, TopologicalSorter

from sdkgen.python.published import Use


def homes(
    usual: Mapping[Use, str], published: Mapping[Use, str], references: Callable[[Use], Iterable[Use]]
) -> dict[Use, str]:
    """The module of each use; `usual` ones are without circles, and `published` ones are kept where that stays so."""
    found = {**usual, **published}
    while circle := _circle(found, references):
        moved = {use: usual[use] for use, module in found.items() if module in circle and module != usual[use]}
        if not moved:
            return dict(usual)
        found |= moved
    return found


def _circle(found: Mapping[Use, str], references: Callable[[Use], Iterable[Use]]) -> list[str]:
    """Modules that import each other; empty where none do."""
    imports: dict[str, set[str]] = {}
    for use, module in found.items():
        imports.setdefault(module, set()).update({found[one] for one in references(use)} - {module})
    try:
        TopologicalSorter({module: sorted(imports[module]) for module in sorted(imports)}).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []
