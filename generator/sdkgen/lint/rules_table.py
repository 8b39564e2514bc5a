"""The list of rules, as documentation has it."""

from __future__ import annotations

from sdkgen.lint.rules import OWN, RULES


def rules_table() -> str:
    """A table in Markdown."""
    lines = ["| rule | severity | what it is about | what to do |", "|---|---|---|---|"]
    lines += [f"| `{rule.id}` | {rule.severity.value} | {rule.about} | {rule.hint} |" for rule in RULES]
    lines += [f"| `{id}` | warning | {about} | |" for id, about in OWN.items()]
    return "\n".join(lines) + "\n"
