"""Edits of a small document and its settings, each with the rules of what users feel of it, there and back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_ZOO = Path(__file__).with_name("zoo")
SPEC = (_ZOO / "spec.yaml").read_text(encoding="utf-8")
SETTINGS = (_ZOO / "sdk.yaml").read_text(encoding="utf-8")
_HELPERS = SETTINGS[SETTINGS.index("    helpers:\n") :]
_WEBHOOKS = SPEC[SPEC.index("webhooks:\n") : SPEC.index("components:\n")]


@dataclass(frozen=True)
class Edit:
    """An edit of document or settings: texts that stand there once, and what they become."""

    texts: tuple[str, ...]
    """Old, new, old, new, ..."""
    there: frozenset[str]
    """The rules of what users feel of it."""
    back: frozenset[str]
    """Those of what they feel of the reverse."""

    def made(self) -> tuple[str, str]:
        """The document and the settings after it."""
        spec, settings = SPEC, SETTINGS
        for old, new in zip(self.texts[::2], self.texts[1::2], strict=True):
            assert spec.count(old) + settings.count(old) == 1, old
            spec, settings = spec.replace(old, new), settings.replace(old, new)
        return spec, settings


def edit(there: str, back: str, *texts: str) -> Edit:
    return Edit(texts, frozenset(there.split()), frozenset(back.split()))


EDITS = (
    edit(
        "client-default-changed package-renamed",
        "client-default-changed package-renamed",
        "package: {name: zoo}",
        "package: {name: menagerie}",
    ),
    edit(
        "client-renamed error-added error-removed",
        "client-renamed error-added error-removed",
        "  name: Zoo\n",
        "  name: Menagerie\n",
    ),
    edit("client-default-changed", "client-default-changed", "timeout: 30", "timeout: 60"),
    edit("client-default-changed", "client-default-changed", "ZOO_SECRET", "PET_SECRET"),
    edit(
        "credential-added",
        "credential-removed",
        "    key: {type: apiKey, in: header, name: x-key}\n",
        "    key: {type: apiKey, in: header, name: x-key}\n    token: {type: http, scheme: bearer}\n",
        "auth: {api_key: {scheme: key}}",
        "auth: {api_key: {scheme: key}, token: {scheme: token}}",
        "security: [{key: []}]",
        "security: [{key: []}, {token: []}]",
    ),
    edit("error-added", "error-removed", '"418": OddError', '"418": OddError, "419": StaleError'),
    edit("error-parent-changed", "error-parent-changed", '"418": OddError', '"518": OddError'),
    edit(
        "method-renamed",
        "method-renamed",
        "toys: {methods: {list: list_toys}}",
        "toys: {methods: {list: list_toys, part: get_part}}",
        ", part: get_part}}\n  toys",
        "}}\n  toys",
    ),
    edit("method-deprecated", "", "operationId: list_toys", "operationId: list_toys\n      deprecated: true"),
    edit(
        "method-added",
        "method-removed",
        "  /toys:\n",
        "  /cages: {post: {operationId: lock, responses: {'204': {description: Ok.}}}}\n  /toys:\n",
        "methods: {list: list_toys}",
        "methods: {list: list_toys, lock: lock}",
    ),
    edit("endpoint-changed", "endpoint-changed", "  /toys:\n", "  /all/toys:\n"),
    edit("documentation", "documentation", "summary: Get a part.", "summary: Get one part."),
    edit(
        "argument-added",
        "argument-removed",
        "        - {name: limit,",
        "        - {name: sort, in: query, schema: {type: string}}\n        - {name: limit,",
    ),
    edit(
        "argument-required-added",
        "argument-removed",
        "        - {name: limit,",
        "        - {name: sort, in: query, required: true, schema: {type: string}}\n        - {name: limit,",
    ),
    edit("argument-renamed", "argument-renamed", "{name: size, in: query", "{name: stature, in: query"),
    edit("argument-deprecated", "", "{name: limit, in: query,", "{name: limit, in: query, deprecated: true,"),
    edit(
        "argument-now-required",
        "argument-now-optional",
        "{name: limit, in: query,",
        "{name: limit, in: query, required: true,",
    ),
    edit(
        "argument-type-changed",
        "argument-type-changed",
        "{name: limit, in: query, schema: {type: integer}}",
        "{name: limit, in: query, schema: {type: string}}",
    ),
    edit(
        "argument-type-widened",
        "argument-type-narrowed",
        "{name: limit, in: query, schema: {type: integer}}",
        "{name: limit, in: query, schema: {type: number}}",
    ),
    edit("argument-value-added", "argument-value-removed", "enum: [big, small]", "enum: [big, small, huge]"),
    edit(
        "argument-default-changed",
        "argument-default-changed",
        "{name: limit, in: query, schema: {type: integer}}",
        "{name: limit, in: query, schema: {type: integer, default: 20}}",
    ),
    edit(
        "argument-now-keyword endpoint-changed",
        "argument-now-positional endpoint-changed",
        "/pets/{pet_id}/{part}:",
        "/pets/{pet_id}:",
        "{name: part, in: path, required",
        "{name: part, in: query, required",
    ),
    edit(
        "argument-order endpoint-changed",
        "argument-order endpoint-changed",
        "/pets/{pet_id}/{part}:",
        "/parts/{part}/{pet_id}:",
    ),
    edit(
        "result-type-changed type-moved",
        "result-type-changed type-moved",
        'schema: {$ref: "#/components/schemas/Toy"}',
        'schema: {$ref: "#/components/schemas/Voice"}',
    ),
    edit(
        "result-type-widened",
        "result-type-narrowed",
        'schema: {$ref: "#/components/schemas/Toy"}',
        'schema: {oneOf: [{$ref: "#/components/schemas/Toy"}, {type: string}]}',
    ),
    edit(
        "result-now-nullable",
        "result-type-narrowed",
        'schema: {$ref: "#/components/schemas/Toy"}',
        'schema: {oneOf: [{$ref: "#/components/schemas/Toy"}, {type: "null"}]}',
    ),
    edit("result-value-added", "result-value-removed", "enum: [head, tail]", "enum: [head, tail, leg]"),
    edit(
        "paging-removed",
        "paging-added",
        "paging:\n  Page: {items: data, more: more, cursor: {after: after, last: last}}\n",
        "paging: {}\n",
    ),
    edit("paging-changed", "paging-changed", "  Page: {items", "  CursorPage: {items"),
    edit(
        "argument-added helper-removed streaming-removed type-moved",
        "argument-removed helper-added streaming-added type-moved",
        "      sing: {operation: sing, stream: {argument: stream, until: [stop]}}\n" + _HELPERS,
        "      sing: {operation: sing}\n",
    ),
    edit(
        "helper-removed",
        "helper-added",
        _HELPERS,
        "",
    ),
    edit(
        "helper-added helper-removed",
        "helper-added helper-removed",
        "      stream:\n        operation: sing\n",
        "      live:\n        operation: sing\n",
    ),
    edit(
        "key-renamed streaming-changed",
        "key-renamed streaming-changed",
        "                stream: {type: boolean, enum: [true, false]}",
        "                live: {type: boolean, enum: [true, false]}",
        "stream: {argument: stream,",
        "stream: {argument: live,",
    ),
    edit("type-added", "type-removed", "    Toy: {type: object,", "    Extra: {type: object}\n    Toy: {type: object,"),
    edit("type-renamed", "type-renamed", "    Coat:\n", "    Jacket:\n", '/Coat"', '/Jacket"'),
    edit("type-deprecated", "", "    Toy: {type: object,", "    Toy: {deprecated: true, type: object,"),
    edit(
        "field-added type-moved",
        "field-removed type-moved",
        "properties: {loud: {type: boolean}}",
        'properties: {loud: {type: boolean}, toy: {$ref: "#/components/schemas/Toy"}}',
    ),
    edit(
        "type-kind-changed",
        "type-kind-changed",
        "    Voice: {type: object, properties: {loud: {type: boolean}}}",
        '    Voice: {oneOf: [{$ref: "#/components/schemas/House"}, {$ref: "#/components/schemas/Hole"}]}',
    ),
    edit(
        "type-added variant-added",
        "type-removed variant-removed",
        "    Meat: {",
        "    Fish: {type: object, required: [kind], properties: {kind: {const: fish}}}\n    Meat: {",
        'oneOf: [{$ref: "#/components/schemas/Meat"}, ',
        'oneOf: [{$ref: "#/components/schemas/Fish"}, {$ref: "#/components/schemas/Meat"}, ',
    ),
    edit(
        "type-added variant-added",
        "type-removed variant-gone",
        "    House: {",
        "    Hut: {type: object, required: [kind], properties: {kind: {const: hut}}}\n    House: {",
        'oneOf: [{$ref: "#/components/schemas/House"}, ',
        'oneOf: [{$ref: "#/components/schemas/Hut"}, {$ref: "#/components/schemas/House"}, ',
    ),
    edit(
        "alias-type-widened",
        "alias-type-reduced",
        "Word: {description: Is read., type: string}",
        "Word: {description: Is read., type: [string, integer]}",
    ),
    edit(
        "alias-type-changed",
        "alias-type-changed",
        "Word: {description: Is read., type: string}",
        "Word: {description: Is read., type: integer}",
    ),
    edit(
        "alias-type-extended",
        "alias-type-narrowed",
        "Sign: {description: Is written., type: string}",
        "Sign: {description: Is written., type: [string, integer]}",
    ),
    edit("alias-value-added", "alias-value-gone", "enum: [low, high]", "enum: [low, high, mid]"),
    edit("alias-value-added", "alias-value-removed", "enum: [old, new]", "enum: [old, new, any]"),
    edit("alias-value-added", "alias-value-removed", "enum: [left, right]", "enum: [left, right, mid]"),
    edit(
        "key-added",
        "key-removed",
        "        size: {type: integer}\n",
        "        size: {type: integer}\n        pocket: {type: boolean}\n",
    ),
    edit(
        "key-required-added",
        "key-removed",
        "        size: {type: integer}\n",
        "        size: {type: integer}\n        pocket: {type: boolean}\n",
        "required: [colour]",
        "required: [colour, pocket]",
    ),
    edit(
        "key-renamed",
        "key-renamed",
        "        colour: {type",
        "        color: {type",
        "required: [colour]",
        "required: [color]",
    ),
    edit("key-now-required", "key-now-optional", "required: [colour]", "required: [colour, size]"),
    edit("key-type-changed", "key-type-changed", "        size: {type: integer}\n", "        size: {type: string}\n"),
    edit("key-type-widened", "key-type-narrowed", "        size: {type: integer}\n", "        size: {type: number}\n"),
    edit("key-value-added", "key-value-removed", "enum: [long, short]", "enum: [long, short, none]"),
    edit(
        "key-default-changed",
        "key-default-changed",
        "        size: {type: integer}\n",
        "        size: {type: integer, default: 3}\n",
    ),
    edit("key-deprecated", "", "        size: {type: integer}\n", "        size: {type: integer, deprecated: true}\n"),
    edit(
        "field-added",
        "field-removed",
        "        age: {type: integer}\n",
        "        age: {type: integer}\n        tail: {type: boolean}\n",
    ),
    edit(
        "field-renamed",
        "field-renamed",
        "        name: {type: string, description: Its name.}",
        "        title: {type: string, description: Its name.}",
        "required: [name, mood]",
        "required: [title, mood]",
    ),
    edit("field-now-optional", "field-now-required", "required: [name, mood]", "required: [name]"),
    edit(
        "field-now-nullable",
        "field-now-required",
        "        name: {type: string, description: Its name.}",
        "        name: {type: [string, 'null'], description: Its name.}",
    ),
    edit(
        "field-type-narrowed", "field-type-widened", "        age: {type: integer}\n", "        age: {type: boolean}\n"
    ),
    edit(
        "field-type-widened",
        "field-type-narrowed",
        "        age: {type: integer}\n",
        "        age: {type: [integer, string]}\n",
    ),
    edit("field-value-added", "field-value-removed", "enum: [good, bad]", "enum: [good, bad, odd]"),
    edit(
        "field-default-changed",
        "field-default-changed",
        "        age: {type: integer}\n",
        "        age: {type: integer, default: 3}\n",
    ),
    edit("field-deprecated", "", "        age: {type: integer}\n", "        age: {type: integer, deprecated: true}\n"),
    edit(
        "type-moved webhooks-removed",
        "type-moved webhooks-added",
        _WEBHOOKS,
        "",
        "webhooks: {secret_env: ZOO_SECRET}\n",
        "",
    ),
    edit(
        "type-added type-moved webhook-type-widened",
        "type-moved type-removed webhook-type-narrowed",
        "webhooks:\n  pet_born:\n    post:\n",
        _WEBHOOKS.replace("pet_born", "pet_died").replace("Birth", "Death") + "  pet_born:\n    post:\n",
    ),
    edit(
        "type-moved webhook-type-changed",
        "type-moved webhook-type-changed",
        'schema: {$ref: "#/components/schemas/Birth"}',
        'schema: {$ref: "#/components/schemas/Death"}',
    ),
    edit(
        "field-type-changed",
        "field-type-changed",
        "properties: {type: {const: birth}, pet: {type: string}}",
        "properties: {type: {const: birth}, pet: {type: integer}}",
    ),
)
