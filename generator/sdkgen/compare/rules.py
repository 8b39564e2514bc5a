"""The kinds of change that users of an SDK can feel: one table, which says how much each matters and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    """How much a change matters, as semantic versions count."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3


@dataclass(frozen=True)
class Rule:
    """A kind of change."""

    level: Level
    title: str
    advice: str = ""
    """What users of the SDK have to do; empty where it is nothing."""


def _both(word: str, what: str) -> dict[str, Rule]:
    """The kinds of change of what methods take, TypedDicts hold and models have alike."""
    return {
        f"{word}-removed": Rule(Level.MAJOR, f"{what} was removed", "stop using it"),
        f"{word}-renamed": Rule(Level.MAJOR, f"{what} has another name", "use the new name"),
        f"{word}-type-changed": Rule(Level.MAJOR, f"{what} has another type", "change the values or what reads them"),
        f"{word}-deprecated": Rule(Level.MINOR, f"{what} is deprecated", "stop using it before it is removed"),
        f"{word}-default-changed": Rule(Level.MINOR, f"the server assumes another value where {what} is missing"),
    }


def _written(word: str, what: str) -> dict[str, Rule]:
    return {
        **_both(word, what),
        f"{word}-added": Rule(Level.MINOR, f"{what} was added"),
        f"{word}-required-added": Rule(Level.MAJOR, f"{what} that is required was added", "pass it"),
        f"{word}-now-required": Rule(Level.MAJOR, f"{what} became required", "pass it always"),
        f"{word}-now-optional": Rule(Level.MINOR, f"{what} became optional"),
        f"{word}-type-narrowed": Rule(Level.MAJOR, f"{what} takes less than before", "pass what it still takes"),
        f"{word}-type-widened": Rule(Level.MINOR, f"{what} takes more than before"),
        f"{word}-value-removed": Rule(Level.MAJOR, f"{what} takes fewer values", "pass one that it still takes"),
        f"{word}-value-added": Rule(Level.MINOR, f"{what} takes more values"),
    }


def _read(word: str, what: str) -> dict[str, Rule]:
    return {
        f"{word}-type-widened": Rule(Level.MAJOR, f"{what} may hold more than before", "handle what is new"),
        f"{word}-type-narrowed": Rule(Level.MINOR, f"{what} holds less than before"),
        f"{word}-now-nullable": Rule(Level.MAJOR, f"{what} may be None", "check for None"),
        f"{word}-value-added": Rule(Level.MINOR, f"{what} may have more values; readers expect new ones"),
        f"{word}-value-removed": Rule(Level.MINOR, f"{what} has fewer values"),
    }


RULES = {
    "package-renamed": Rule(Level.MAJOR, "the package is imported by another name", "change the imports"),
    "client-renamed": Rule(Level.MAJOR, "the client classes have another name", "change the imports"),
    "client-default-changed": Rule(Level.MINOR, "a default of the client is another"),
    "credential-removed": Rule(Level.MAJOR, "an argument of the client was removed", "authenticate in another way"),
    "credential-added": Rule(Level.MINOR, "an argument of the client was added"),
    "error-removed": Rule(Level.MAJOR, "an exception class was removed", "catch another"),
    "error-added": Rule(Level.MINOR, "an exception class was added; it is an APIStatusError"),
    "error-parent-changed": Rule(Level.MAJOR, "an exception class has another base class", "look at what is caught"),
    "method-removed": Rule(Level.MAJOR, "a method was removed", "stop calling it"),
    "method-renamed": Rule(Level.MAJOR, "a method has another name or place", "call the new one"),
    "method-added": Rule(Level.MINOR, "a method was added"),
    "method-deprecated": Rule(Level.MINOR, "a method is deprecated", "stop calling it before it is removed"),
    **_written("argument", "an argument"),
    "argument-now-keyword": Rule(Level.MAJOR, "an argument can no longer be positional", "pass it by keyword"),
    "argument-now-positional": Rule(Level.MINOR, "an argument can be positional"),
    "argument-order": Rule(Level.MAJOR, "positional arguments stand in another order", "pass them by keyword"),
    "result-type-changed": Rule(Level.MAJOR, "a method gives something else", "change what uses the result"),
    **_read("result", "the result of a method"),
    "paging-added": Rule(Level.MAJOR, "a method gives pages, and gave a plain result", "iterate over the result"),
    "paging-removed": Rule(Level.MAJOR, "a method gives a plain result, and gave pages", "ask for pages yourself"),
    "paging-changed": Rule(Level.MAJOR, "the pages of a method are of another class", "change the annotations"),
    "streaming-added": Rule(Level.MINOR, "a method can stream"),
    "streaming-removed": Rule(Level.MAJOR, "a method no longer streams", "use the whole result"),
    "streaming-changed": Rule(Level.MAJOR, "a method streams in another way", "change how it is called"),
    "helper-added": Rule(Level.MINOR, "a method beside one, such as a stream helper, was added"),
    "helper-removed": Rule(Level.MAJOR, "a method beside one, such as a stream helper, was removed", "use the events"),
    "webhooks-added": Rule(Level.MINOR, "the API sends webhooks, and the package reads them"),
    "webhooks-removed": Rule(Level.MAJOR, "the module of webhooks was removed", "stop importing it"),
    "webhook-type-changed": Rule(Level.MAJOR, "reading a webhook gives something else", "change what uses it"),
    "webhook-type-widened": Rule(Level.MAJOR, "reading a webhook may give more than before", "handle what is new"),
    "webhook-type-narrowed": Rule(Level.MINOR, "reading a webhook gives less than before"),
    "type-removed": Rule(Level.MAJOR, "a type was removed", "stop naming it"),
    "type-renamed": Rule(Level.MAJOR, "a type has another name", "name the new one"),
    "type-added": Rule(Level.MINOR, "a type was added"),
    "type-moved": Rule(Level.MINOR, "a type is defined in another module; `types.NAME` stays"),
    "type-deprecated": Rule(Level.MINOR, "a type is deprecated", "stop using it before it is removed"),
    "type-kind-changed": Rule(Level.MAJOR, "a class became a union, or the like", "narrow it, or name a variant"),
    "variant-added": Rule(Level.MINOR, "a union has a variant more; those that are read are open"),
    "variant-removed": Rule(Level.MAJOR, "what is written may no longer be a variant", "write another"),
    "variant-gone": Rule(Level.MINOR, "what is read is no longer a variant"),
    "alias-type-changed": Rule(Level.MAJOR, "an alias stands for another type", "change the values or what reads them"),
    "alias-type-narrowed": Rule(Level.MAJOR, "an alias that is written takes less", "pass what it still takes"),
    "alias-type-widened": Rule(Level.MAJOR, "an alias that is read may hold more", "handle what is new"),
    "alias-type-extended": Rule(Level.MINOR, "an alias that is only written takes more"),
    "alias-type-reduced": Rule(Level.MINOR, "an alias that is only read holds less"),
    "alias-value-added": Rule(Level.MINOR, "an alias has more values; readers expect new ones"),
    "alias-value-removed": Rule(Level.MAJOR, "an alias that is written has fewer values", "pass one of the others"),
    "alias-value-gone": Rule(Level.MINOR, "an alias that is only read has fewer values"),
    **_written("key", "a key of a TypedDict"),
    **_both("field", "an attribute of a model"),
    **_read("field", "an attribute of a model"),
    "field-added": Rule(Level.MINOR, "an attribute of a model was added"),
    "field-now-optional": Rule(
        Level.MAJOR, "an attribute of a model may be missing, and is None then", "check for None"
    ),
    "field-now-required": Rule(Level.MINOR, "an attribute of a model is always there"),
    "endpoint-changed": Rule(Level.PATCH, "a method calls another path or verb of the API"),
    "documentation": Rule(Level.PATCH, "a docstring says something else"),
}
"""Every kind of change, by its id."""
