"""Instances drawn from the schemas of any document, from a seed: usual values, odd ones, and the smallest."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.instances.heights import NEVER, Heights, positions, rest
from tests.instances.judge import Judge, is_of_other
from tests.instances.parts import NoInstance, Part, Parts
from tests.instances.texts import text

from sdkgen.api import Direction
from sdkgen.load import Document
from sdkgen.load.origins import child
from sdkgen.parse.words import snake

_DEEP = 4
"""From which depth on values are as small as they can be."""
_DEEPEST = 80
_LARGE = 120
"""After how many values the rest of an instance is as small as it can be."""
_TRIES = 6
_KINDS = ("object", "array", "string", "integer", "number", "boolean", "null")
_ANYTHING: tuple[Any, ...] = ("text", 1, 2.5, True, None, [1, [{}]], {"a": {"b": None}}, [], {}, 10**30)
_OTHER_KEYS = ("extra key", "ü", "x", "model_dump", "_y", "class")
_TELLS = {
    "object": ("properties", "required", "additionalProperties", "patternProperties", "minProperties", "propertyNames"),
    "array": ("items", "prefixItems", "minItems", "uniqueItems", "contains"),
    "string": ("pattern", "minLength", "maxLength", "format", "contentMediaType", "contentEncoding"),
    "number": ("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"),
}
"""The kinds of value that keywords speak of where no `type` does."""


@dataclass
class _Course:
    """Where the drawing of one instance stands."""

    direction: Direction
    minimal: bool
    drawn: int = 0


@dataclass(frozen=True)
class Drawing:
    """Draws from the schemas of one document; the same seed draws the same."""

    document: Document
    seed: int = 0
    judges: Mapping[Direction, Judge] = field(init=False)
    heights: Heights = field(init=False)
    _chance: Random = field(init=False)
    _apart: Parts = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "judges", {one: Judge(self.document, one) for one in Direction})
        object.__setattr__(self, "heights", Heights(self.document))
        object.__setattr__(self, "_chance", Random(self.seed))
        object.__setattr__(self, "_apart", Parts(self.document, self.heights, self._chance))

    def smallest(self, origin: str) -> Any:
        """A small instance of the schema at an origin. Raises NoInstance."""
        return next(self._valid(origin, Direction.RESPONSE, [True, *[False] * _TRIES]))

    def several(self, origin: str, direction: Direction, number: int) -> list[Any]:
        """Up to `number` different instances, as they are written or read; none where the schema has none."""
        self._chance.seed(f"{self.seed} {origin} {direction}")
        tries = [True, *[False] * (number * 3)]
        found: dict[str, Any] = {}
        try:
            for value in self._valid(origin, direction, tries):
                found[json.dumps(value)] = value
                if len(found) == number:
                    break
        except NoInstance:
            pass
        return [*found.values()]

    def _valid(self, origin: str, direction: Direction, tries: list[bool]) -> Iterator[Any]:
        """What is drawn (once for each of `tries`: whether it shall be small), as far as the document allows it."""
        if self.heights.of(origin) == NEVER:
            raise NoInstance(origin)
        nothing = True
        for minimal in tries:
            try:
                value = self._draw([origin], _Course(direction, minimal), 0)
            except (NoInstance, RecursionError):
                continue
            if self.judges[direction].allows(origin, value):
                nothing = False
                yield value
        if nothing:
            raise NoInstance(origin)

    def _draw(self, origins: list[str], course: _Course, depth: int) -> Any:
        """A value of all the schemas at these origins together."""
        course.drawn += 1
        if depth > _DEEPEST:
            raise NoInstance("too deep")
        small = course.minimal or depth > _DEEP or course.drawn > _LARGE
        parts = [part for origin in origins for part in self._apart.of(origin, small)]
        if not small and any(_takes_null(part.schema) for part in parts) and self._likely(0.2):
            return None
        listed = [values for part in parts if (values := _listed(part.schema)) is not None]
        if [] in listed:
            raise NoInstance("an enumeration of nothing")
        if listed:
            # A choice of constants may have taken one that is not meant here; what is said last is.
            shared = [one for one in listed[-1] if all(one in other for other in listed)]
            return self._chance.choice(shared or listed[-1])
        match self._kind(parts, small):
            case "object":
                return self._object(parts, course, depth, small)
            case "array":
                return self._array(parts, course, depth, small)
            case "string":
                return text({key: value for part in parts for key, value in part.schema.items()}, self._chance)
            case "integer" | "number" as kind:
                return self._number(parts, kind)
            case "boolean":
                return self._likely(0.5)
            case "null":
                return None
            case _:
                return self._chance.choice(_ANYTHING)

    def _kind(self, parts: list[Part], small: bool) -> str:
        """The kind of value that all parts allow."""
        allowed = set(_KINDS)
        for part in parts:
            said = part.schema.get("type")
            kinds = {said} if isinstance(said, str) else {*said} if isinstance(said, list) else set(_KINDS)
            kinds |= {"integer"} if "number" in kinds else set()
            allowed &= kinds
        if "number" in allowed:
            allowed.discard("integer")
        if len(allowed) > 4:
            told = {kind for kind, words in _TELLS.items() for part in parts if {*words} & part.schema.keys()}
            return self._chance.choice(sorted(told)) if told else "x" if not small else "boolean"
        if not allowed:
            raise NoInstance("no kind of value")
        some = sorted(allowed - {"null"}) or ["null"]
        return self._chance.choice(some)

    def _object(self, parts: list[Part], course: _Course, depth: int, small: bool) -> dict[str, Any]:
        required = {name: None for part in parts for name in _strings(part.schema.get("required"))}
        known = {name: None for part in parts for name in part.schema.get("properties", {})}
        made: dict[str, Any] = {}
        tags = dict(part.tag for part in parts if part.tag is not None and part.tag[0] in known)
        for name in {**known, **required}:
            origins = self._properties(parts, name)
            if origins is None:
                continue
            # What one part says is of the other direction, another may ask for.
            others = [is_of_other(self.document, course.direction, one) for one in origins]
            if others and (all(others) or any(others) and name not in required):
                continue
            if name in tags:
                made[name] = self._tagged(origins, tags[name])
            elif name in required:
                made[name] = self._draw(origins, course, depth + 1) if origins else "text"
            elif not small and self._likely(0.5) and all(self.heights.of(one) < NEVER for one in origins):
                self._try(made, name, origins, course, depth)
        wanted = max((part.schema.get("minProperties", 0) for part in parts), default=0)
        for index in range(20 if len(made) < wanted or not small and self._likely(0.3) else 0):
            if index and len(made) >= wanted:
                break
            # A key may also be what an attribute is called, which is of another property.
            others = [*_OTHER_KEYS, *(snake(one) for one in known if snake(one) != one)]
            name = self._chance.choice(others) + str(index or "")
            name = self._named_by_pattern(parts) or name
            origins = self._properties(parts, name)
            is_open = course.direction is Direction.RESPONSE or any(_is_open(part.schema) for part in parts)
            if origins is not None and name not in made and name not in known and (is_open or origins):
                self._try(made, name, origins, course, depth)
        return made

    def _tagged(self, origins: list[str], tags: list[str]) -> Any:
        """The value of a property that is a tag; its own constants count for more than a discriminator."""
        said = [part.schema for one in origins for part in self._apart.of(one, True)]
        constants = [value for one in said for value in ([one["const"]] if "const" in one else one.get("enum") or [])]
        return self._chance.choice([one for one in constants if one in tags] or constants or tags)

    def _try(self, made: dict[str, Any], name: str, origins: list[str], course: _Course, depth: int) -> None:
        try:
            made[name] = self._draw(origins, course, depth + 1) if origins else self._chance.choice(_ANYTHING)
        except NoInstance:
            pass

    def _properties(self, parts: list[Part], name: str) -> list[str] | None:
        """The schemas of a property; `None` where there may be no such property."""
        found: list[str] = []
        for part in parts:
            own = [child(part.origin, "properties", name)] if name in part.schema.get("properties", {}) else []
            for pattern in part.schema.get("patternProperties", {}):
                if re.search(pattern, name):
                    own.append(child(part.origin, "patternProperties", pattern))
            extra = part.schema.get("additionalProperties")
            # Who describes properties by patterns means that there are no others, whatever the schema says.
            if not own and (extra is False or extra is None and "patternProperties" in part.schema):
                return None
            found += own or ([child(part.origin, "additionalProperties")] if isinstance(extra, dict) else [])
        return found

    def _named_by_pattern(self, parts: list[Part]) -> str:
        patterns = [pattern for part in parts for pattern in part.schema.get("patternProperties", {})]
        patterns += [one["pattern"] for part in parts if (one := part.schema.get("propertyNames") or {}).get("pattern")]
        return text({"pattern": self._chance.choice(patterns)}, self._chance) if patterns and self._likely(0.7) else ""

    def _array(self, parts: list[Part], course: _Course, depth: int, small: bool) -> list[Any]:
        least = max((part.schema.get("minItems", 0) for part in parts), default=0)
        most = min((part.schema.get("maxItems", 1 << 20) for part in parts), default=1 << 20)
        prefix = max((len(part.schema.get(positions(part.schema), ())) for part in parts), default=0)
        least = max(least, prefix if not small else 0, any("contains" in part.schema for part in parts))
        size = max(least, min(least if small else self._chance.choice((0, 1, 1, 2, 3)), most))
        made: list[Any] = []
        unique = any(part.schema.get("uniqueItems") for part in parts)
        for _ in range(min(size, 1000) * (_TRIES if unique else 1)):
            if (index := len(made)) == size:
                break
            origins = self._items(parts, index)
            try:
                one = self._draw(origins, course, depth + 1) if origins else self._chance.choice(_ANYTHING)
            except NoInstance:
                if index < least:
                    raise
                break
            if not unique or json.dumps(one, sort_keys=True) not in {json.dumps(it, sort_keys=True) for it in made}:
                made.append(one)
        return made

    def _items(self, parts: list[Part], index: int) -> list[str]:
        """The schemas of an item."""
        found: list[str] = []
        for part in parts:
            listed, others = positions(part.schema), rest(part.schema)
            if index < len(part.schema.get(listed, ())):
                found.append(child(part.origin, listed, index))
            elif isinstance(part.schema.get(others), dict | bool):
                found.append(child(part.origin, others))
            if index == 0 and "contains" in part.schema:
                found.append(child(part.origin, "contains"))
        return found

    def _number(self, parts: list[Part], kind: str) -> int | float:
        schema = {key: value for part in parts for key, value in part.schema.items()}
        bits = {"int32": 31, "int64": 63}.get(str(schema.get("format")), 80)
        least, most = schema.get("minimum", -(2**bits)), schema.get("maximum", 2**bits - 1)
        for keyword, value in (("exclusiveMinimum", least), ("exclusiveMaximum", most)):
            said = schema.get(keyword, False)
            limit = value if said is True else said
            if said is not False and keyword == "exclusiveMinimum":
                least = limit + 1
            elif said is not False:
                most = limit - 1
        if step := schema.get("multipleOf"):
            low = -(-least // step)
            fitting = [one * step for one in (low, low + 1, low + 7, 1) if least <= one * step <= most]
        else:
            choices: list[int | float] = [1, 0, -1, 2**31, least, most, least + 1, 1.0, 1000.0]
            choices += [0.5, 1e-3, -2.25, 1e21, (least + most) / 2] if kind == "number" else []
            fitting = [one for one in choices if least <= one <= most and (kind == "number" or one == int(one))]
        chosen: int | float = self._chance.choice(fitting or [least])
        return chosen

    def _likely(self, chance: float) -> bool:
        return self._chance.random() < chance


def _listed(schema: dict[str, Any]) -> list[Any] | None:
    """The values of a schema that lists them."""
    if "const" in schema:
        return [schema["const"]]
    return schema["enum"] if isinstance(schema.get("enum"), list) else None


def _takes_null(schema: dict[str, Any]) -> bool:
    return schema.get("nullable") is True or isinstance(schema.get("type"), list) and "null" in schema["type"]


def _is_open(schema: dict[str, Any]) -> bool:
    """Whether a schema says that there may be further properties."""
    return schema.get("additionalProperties") is True


def _strings(value: Any) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
