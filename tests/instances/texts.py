"""Strings of the formats and patterns that schemas ask for, usual ones and odd ones."""

from __future__ import annotations

import re
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Mapping
from random import Random
from typing import Any

PLAIN = (
    "text",
    "a",
    "",
    "two words",
    "0",
    "true",
    "null",
    'Ä "\\\n☃ \U0001f600',
    "é",
    "2024-02-29",
    " ",
    "{}",
    "\u2028",
)
_FORMATS: Mapping[str, tuple[str, ...]] = {
    "date-time": (
        "2024-02-29T12:00:00Z",
        "1970-01-01T00:00:00+00:00",
        "2026-08-09T10:15:00.123456+02:00",
        "2026-08-09T10:15:00.5-07:30",
        "1999-12-31T23:59:59.999Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
    ),
    "date": ("2024-02-29", "1970-01-01", "0001-01-01", "9999-12-31"),
    "time": ("12:00:00Z", "23:59:59.5+02:00"),
    "duration": ("P1DT2H", "PT0S", "P1Y2M", "P2W"),
    "uuid": ("123e4567-e89b-12d3-a456-426614174000", "00000000-0000-0000-0000-000000000000"),
    "uri": ("https://example.com/", "urn:a:b", "https://example.com/%C3%A4?q=1#f"),
    "uri-reference": ("/a/b", "https://example.com/"),
    "iri": ("https://example.com/ä",),
    "email": ("ada@example.com", "a+b@example.org"),
    "idn-email": ("ada@example.com",),
    "hostname": ("example.com", "a"),
    "ipv4": ("127.0.0.1",),
    "ipv6": ("::1", "2001:db8::8a2e:370:7334"),
    "regex": ("^a+$",),
    "json-pointer": ("/a~1b/0", ""),
    "byte": ("aGVsbG8=", ""),
    "binary": ("text", ""),
    "decimal": ("1.50", "-0.001", "12345678901234567890.5"),
}
_CATEGORIES = {"DIGIT": "059", "WORD": "aZ_9", "SPACE": " ", "NOT_SPACE": "a.", "NOT_WORD": "-", "NOT_DIGIT": "x"}
_MOST = 4
"""Most repetitions of what may be repeated without end."""
_TRIES = 20


def text(schema: Mapping[str, Any], chance: Random) -> str:
    """A string for a schema: of its format, its pattern and its length, as far as that is easy."""
    least, most = schema.get("minLength", 0), schema.get("maxLength", 1 << 20)
    choices = [one for one in _FORMATS.get(str(schema.get("format")), PLAIN) if least <= len(one) <= most]
    if pattern := schema.get("pattern"):
        given = [str(one) for one in (schema.get("example"), schema.get("default")) if one]
        try:
            matching = [one for one in choices if re.search(pattern, one)]
            choices = [*matching, *_of_pattern(pattern, chance)] or given or choices
        except re.error:
            choices = given or choices
    return chance.choice(choices) if choices else chance.choice("xé0").ljust(min(least, 1 << 16), "x")[:most]


def _of_pattern(pattern: str, chance: Random) -> list[str]:
    """A string that matches, if one is found: what looks around is not aimed at."""
    parsed = parser.parse(pattern)
    tries = ("".join(_pieces(parsed, chance)) for _ in range(_TRIES))
    return next(([one] for one in tries if re.search(pattern, one)), [])


def _pieces(parsed: Any, chance: Random) -> list[str]:
    found: list[str] = []
    for kind, value in parsed:
        match str(kind):
            case "LITERAL":
                found.append(chr(value))
            case "NOT_LITERAL":
                found.append("b" if value == ord("a") else "a")
            case "ANY":
                found.append("x")
            case "IN":
                found.append(chance.choice(_members(value)))
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                least, most, inner = value
                times = chance.randint(least, max(least, min(most, least + _MOST)))
                found += [piece for _ in range(times) for piece in _pieces(inner, chance)]
            case "SUBPATTERN":
                found += _pieces(value[-1], chance)
            case "BRANCH":
                found += _pieces(chance.choice(value[1]), chance)
            case _:
                pass  # what matches no character, or looks back
    return found


def _members(parts: Any) -> list[str]:
    """Some characters of a class."""
    found: list[str] = []
    excluded = any(str(kind) == "NEGATE" for kind, _ in parts)
    for kind, value in parts:
        match str(kind):
            case "LITERAL":
                found.append(chr(value))
            case "RANGE":
                found += [chr(value[0]), chr(value[1]), chr((value[0] + value[1]) // 2)]
            case "CATEGORY":
                found += _CATEGORIES[str(value).removeprefix("CATEGORY_")]
            case _:
                pass
    if excluded:
        pattern = re.compile("|".join(map(re.escape, found)))
        return [one for one in "abzAZ09-_. é" if not pattern.fullmatch(one)]
    return found
