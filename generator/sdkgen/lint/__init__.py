"""Linting: what makes an SDK worse than it could be, although nothing is wrong with its document."""

from sdkgen.lint.linting import lint
from sdkgen.lint.rules import RULES
from sdkgen.lint.rules_table import rules_table

__all__ = ["RULES", "lint", "rules_table"]
