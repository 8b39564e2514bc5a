"""A change, and the list that comparing makes of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sdkgen.compare.rules import RULES, Level, Rule


@dataclass(frozen=True)
class Spot:
    """Where something is said: an origin in the document or in the settings."""

    origin: str
    settings: bool = False


@dataclass(frozen=True)
class Change:
    """One change that a user can feel."""

    id: str
    """The id of its rule."""
    subject: str
    """What changed, as users write it, such as `client.pets.list` or `types.Pet.name`."""
    message: str
    old: Spot | None
    new: Spot | None

    @property
    def said(self) -> str:
        """The message with what it is about, where it does not name that itself."""
        return self.message if f"`{self.subject}" in self.message else f"`{self.subject}`: {self.message}"

    @property
    def rule(self) -> Rule:
        """Its kind."""
        return RULES[self.id]

    @property
    def level(self) -> Level:
        """How much it matters."""
        return self.rule.level


def verdict(changes: Iterable[Change]) -> Level:
    """How much the greatest of the changes matters."""
    return max((change.level for change in changes), default=Level.NONE)
