"""The document's own verdict on a value: that of JSON Schema."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

import jsonschema_rs

_LIMITS = frozenset(
    "minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum minItems maxItems".split()
)


class Verdict(Enum):
    """What JSON Schema says about a value; with `INVALID` last, each forgives more than the one before."""

    VALID = "valid"
    BEYOND = "of the right types, but beyond a limit or not of a pattern"
    OPEN = "valid but for properties that the schema does not allow"
    INVALID = "invalid"


class Verdicts:
    """Judges by the schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        whole = document["components"]
        limitless = _without(_LIMITS, whole)
        opened = _without(_LIMITS | {"additionalProperties"}, whole)
        self._schemas = {Verdict.VALID: whole, Verdict.BEYOND: limitless, Verdict.OPEN: opened}
        self._validators: dict[tuple[str, Verdict], jsonschema_rs.Draft202012Validator] = {}

    def on(self, name: str, value: Any) -> Verdict:
        """The verdict on `value` as an instance of the schema of this name."""
        return next((one for one in self._schemas if self._validator(name, one).is_valid(value)), Verdict.INVALID)

    def _validator(self, name: str, verdict: Verdict) -> jsonschema_rs.Draft202012Validator:
        if (name, verdict) not in self._validators:
            schema = {"$ref": f"#/components/schemas/{name}", "components": self._schemas[verdict]}
            self._validators[name, verdict] = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
        return self._validators[name, verdict]


def _without(keywords: frozenset[str], value: Any) -> Any:
    """The schemas without some keywords."""
    if isinstance(value, list):
        return [_without(keywords, one) for one in value]
    if not isinstance(value, dict):
        return value
    # What is an object is a schema: a property that has the name of a keyword, or that of further properties.
    return {key: _without(keywords, one) for key, one in value.items() if key not in keywords or isinstance(one, dict)}
