"""What users of an SDK feel when the next version of it comes: every change, how much it matters, and what to do.

Changes are found in the models, with the names and annotations of the functions that print the code.
"""

from __future__ import annotations

from sdkgen.compare.changelog import changelog
from sdkgen.compare.changes import Change, Spot, verdict
from sdkgen.compare.client import client_changes
from sdkgen.compare.methods import method_changes
from sdkgen.compare.rules import RULES, Level, Rule
from sdkgen.compare.types import matched, type_changes
from sdkgen.compare.webhooks import webhook_changes
from sdkgen.python.scope import Scope

__all__ = ["RULES", "Change", "Level", "Rule", "Spot", "changelog", "compare", "verdict"]


def compare(old: Scope, new: Scope) -> list[Change]:
    """Every change from one SDK to the next, the greatest first."""
    types = matched(old, new)
    renames = {before: after for before, after, _, _ in types.renamed}
    changes = [
        *client_changes(old, new),
        *method_changes(old, new, renames),
        *webhook_changes(old, new, renames),
        *type_changes(types, old, new, renames),
    ]
    return sorted(dict.fromkeys(changes), key=lambda change: -change.level)
