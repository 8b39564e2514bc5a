"""The schemas that a value has to satisfy together: those referred to, and one alternative of each choice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Any

from tests.instances.heights import NEVER, Heights, heirs

from sdkgen.load import Document, visit
from sdkgen.load.origins import child

_DEEPEST = 80


class NoInstance(Exception):
    """A schema that nothing satisfies, or nothing that was tried."""


@dataclass(frozen=True)
class Part:
    """One of the schemas that a value has to satisfy together."""

    origin: str
    schema: dict[str, Any]
    tag: tuple[str, list[str]] | None = None
    """A property, and the values of it by which discriminators tell that a value is of this schema."""


@dataclass(frozen=True)
class Parts:
    """Takes the schemas of one document apart."""

    document: Document
    heights: Heights
    chance: Random

    def of(self, origin: str, small: bool, hops: int = 0, heir: str = "") -> Iterator[Part]:
        """The schema at an origin with all it refers to, and with one alternative of each of its choices.

        `heir` is the schema that extends it by an `allOf`, which does not choose again if it is an alternative itself.
        """
        schema = self.document.get(origin)
        if schema is False or hops > _DEEPEST:
            raise NoInstance(origin)
        if not isinstance(schema, dict):
            return
        for keyword in ("$ref", "$dynamicRef"):
            if isinstance(ref := schema.get(keyword), str):
                yield from self.of(self.document.resolve(ref, origin), small, hops + 1, heir)
                if self.document.version < (3, 1):
                    return
        for index in range(len(schema.get("allOf", ()))):
            yield from self.of(child(origin, "allOf", index), small, hops + 1, origin)
        for keyword in ("oneOf", "anyOf"):
            if schema.get(keyword) and heir not in heirs(self.document, origin, keyword):
                index = self._alternative(child(origin, keyword), len(schema[keyword]), small)
                yield from self.of(child(origin, keyword, index), small, hops + 1)
        if "if" in schema:
            branches = ("if", "then") if self.chance.random() < 0.5 else ("else",)
            for keyword in branches:
                yield from self.of(child(origin, keyword), small, hops + 1) if keyword in schema else ()
        if origin in self._tags:
            yield Part(f"{origin}/discriminator", {"x-tag": self._tags[origin]})
        yield Part(origin, schema, self._tags.get(origin))

    @cached_property
    def _tags(self) -> dict[str, tuple[str, list[str]]]:
        """What discriminators choose from: by its origin the property, and the values that choose it."""
        found: dict[str, tuple[str, list[str]]] = {}
        for part in visit.parts(self.document.root, "#", "Document"):
            said = part.value.get("discriminator")
            arms = part.value.get("oneOf") or part.value.get("anyOf")
            if part.kind != "Schema" or not isinstance(said, dict) or "propertyName" not in said or not arms:
                continue
            mapped: dict[str, list[str]] = {}
            for tag, target in (said.get("mapping") or {}).items():
                ref = target if "#" in target or "." in target else f"#/components/schemas/{target}"
                mapped.setdefault(self.document.resolve(ref, part.origin), []).append(tag)
            for arm in arms:
                target = self.document.resolve(arm["$ref"], part.origin) if isinstance(arm.get("$ref"), str) else ""
                if target and not {"oneOf", "anyOf"} & self.document.get(target).keys():
                    found.setdefault(target, (said["propertyName"], mapped.get(target) or [target.rpartition("/")[2]]))
        return found

    def _alternative(self, origin: str, number: int, small: bool) -> int:
        """Which alternative of a choice is taken; the lowest where the value shall be small."""
        heights = {index: self.heights.of(child(origin, index)) for index in range(number)}
        least = min(heights.values())
        if least == NEVER:
            raise NoInstance(origin)
        return self.chance.choice(
            [index for index, height in heights.items() if (height == least if small else height < NEVER)]
        )
