"""Every rule, in the order in which they are listed."""

from __future__ import annotations

from sdkgen.lint.operation_rules import OPERATION_RULES
from sdkgen.lint.response_rules import RESPONSE_RULES
from sdkgen.lint.rule import Rule
from sdkgen.lint.schema_rules import SCHEMA_RULES

RULES: tuple[Rule, ...] = (*OPERATION_RULES, *RESPONSE_RULES, *SCHEMA_RULES)

OWN = {
    "ignore-reason": "A comment that ignores a rule says why.",
    "ignore-unknown": "A comment ignores a rule that there is not.",
    "ignore-unused": "A comment ignores what is not there any more.",
}
"""What is said about the comments that ignore rules; nothing ignores these."""
