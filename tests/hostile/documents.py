"""Documents that mean harm, or that only look like it: text, names, references, files and sizes.

Each is the bytes of a file (or a value that is written as JSON), and what is to come of it: the rule by which it is
refused, or nothing where it must give a package.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

MARK = "harmed"
"""The file that is there after code of a document ran."""
RUN = f"open('{MARK}', 'w').close()"


@dataclass(frozen=True)
class Hostile:
    """One document."""

    name: str
    content: Callable[[], object]
    """Its value, or its bytes."""
    refused: str = ""
    """The rule that it breaks; empty where it gives a package."""
    is_big: bool = False
    """Whether it might take much time or memory."""

    def data(self) -> bytes:
        """What stands in the file."""
        content = self.content()
        return content if isinstance(content, bytes) else json.dumps(content).encode()


def document(schemas: Any = None, *, paths: Any = None, **more: Any) -> dict[str, Any]:
    """A document around schemas."""
    found = {"openapi": "3.1.0", "info": {"title": "Example API", "version": "1"}, "paths": paths or {}}
    return {**found, **({"components": {"schemas": schemas}} if schemas is not None else {}), **more}


def operation(**more: Any) -> dict[str, Any]:
    """An operation with a response."""
    return {"responses": {"200": {"description": "ok"}}, **more}


def object_of(*names: str) -> dict[str, Any]:
    """A schema with properties of these names."""
    return {"type": "object", "required": [*names], "properties": {name: {"type": "string"} for name in names}}


def used(schema: Any) -> dict[str, Any]:
    """A document in which a schema is written and read."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    post = operation(requestBody={"required": True, "content": content})
    post["responses"] = {"200": {"description": "ok", "content": content}}
    return document({"Thing": schema}, paths={"/things": {"post": post}})


TEXTS = {
    "closes-a-docstring": f'"""\n{RUN}\n"""',
    "closes-a-docstring-raw": f"'''\n{RUN}\n'''",
    "ends-in-a-backslash": "text \\",
    "ends-in-quotes": 'he said ""',
    "breaks-a-comment": f"# text\n{RUN}",
    "line-separators": f"text\u2028{RUN}\u2029{RUN}\u0085{RUN}\x0c{RUN}\r{RUN}",
    "template-expression": f"{{{{ cycler.__init__.__globals__.os.system('touch {MARK}') }}}}",
    "template-statement": f"{{% for x in ().__class__.__base__.__subclasses__() %}}{{{{ x }}}}{{% endfor %}} {RUN}",
    "format-fields": "%s %(x)s {0.__class__} {x!r:>{y}} $x ${x}",
    "f-string": f"{{{RUN}}}",
    "escapes": "\\N{BULLET} \\x41 \\u0041 \\' \\\" \\\n",
    "nul-and-controls": "a\u0000b\u0007c\u001b[31md\u007f",
    "bidirectional": "a\u202eb\u2066c\ufeffd",
    "lone-surrogate": "\ud800",
    "toml-and-markdown": f'"]\n[tool.evil]\nx = "y"\n``` \n</pre><script>{RUN}</script>',
    "type-comment": f"# type: ignore\n# pyright: basic\n# fmt: off\n# -*- coding: utf-7 -*-\n{RUN}",
}
"""Prose, for every place where a document has some."""


def text_everywhere(text: str) -> dict[str, Any]:
    """A document that says it in every place."""
    schema = {
        "type": "object",
        "title": text,
        "description": text,
        "properties": {
            "word": {"type": "string", "description": text, "default": text, "example": text, "enum": [text, "b"]},
            "fixed": {"const": text},
            text: {"type": "string", "description": text},
        },
        "required": ["fixed", text],
        "examples": [{text: text}],
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "example": {text: text}}}
    parameters = [
        {"name": text or "x", "in": "query", "description": text, "schema": {"type": "string", "default": text}},
        {"name": "id", "in": "path", "required": True, "description": text, "schema": {"type": "string"}},
    ]
    post = {
        "summary": text,
        "description": text,
        "tags": [text],
        "operationId": text,
        "parameters": parameters,
        "requestBody": {"required": True, "description": text, "content": content},
        "responses": {
            "200": {"description": text, "content": content},
            "4XX": {"description": text, "content": content},
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": text, "description": text, "license": {"name": text}},
        "servers": [{"url": "https://example.com/", "description": text}],
        "tags": [{"name": text, "description": text}],
        "paths": {"/things/{id}": {"post": post}},
        "components": {
            "schemas": {"Thing": schema},
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": text},
            },
        },
        "security": [{"key": []}],
    }


NAMES = {
    "keywords": ["class", "None", "True", "import", "async", "await", "match", "type", "_", "print", "lambda"],
    "dunders": ["__init__", "__class__", "__dict__", "__slots__", "__getattr__", "__all__", "__name__", "__file__"],
    "built-ins": ["list", "dict", "str", "int", "object", "bytes", "float", "bool", "id", "len", "set", "tuple"],
    "pydantic": [
        "model_config",
        "model_fields",
        "model_dump",
        "copy",
        "json",
        "dict",
        "schema",
        "validate",
        "construct",
    ],
    "private": ["_private", "__mangled", "_", "__", "___", "_unsent", "_request_id"],
    "typing": ["Any", "Union", "Literal", "Mapping", "TypedDict", "BaseModel", "Field", "Annotated", "OneOf"],
    "runtime": ["self", "cls", "timeout", "extra_headers", "extra_query", "extra_body", "client", "types", "resources"],
    "empty": ["", " ", "-", "--", ".", "...", "\t"],
    "not-ascii": ["größe", "数量", "Ω", "ﬁ", "fi", "ſ", "s", "é", "e\u0301", "😀", "İ", "ı"],
    "long": ["a" * 300, "b" * 299 + "1", "b" * 299 + "2"],
    "paths": ["../../../etc/passwd", "/etc/passwd", "..\\..\\x", "C:\\x", "a/b/c", "con", "nul", "aux.py", "./x"],
    "case": ["word", "Word", "WORD", "wOrD", "wo_rd", "wo-rd", "wo rd"],
    "digits": ["0", "1", "1st", "2nd", "007", "1.5", "-1", "+1", "1_000"],
    "symbols": ["a+b", "a-b", "a*b", "a/b", "a%b", "@type", "$ref", "#id", "{x}", "[y]", "x;y", "x:y", 'q"q', "q'q"],
    "code": [RUN, f"x: int = {RUN}", f"x\n{RUN}", f"x); {RUN}", "x = 1 #"],
    "modules": [
        "os",
        "sys",
        "typing",
        "__future__",
        "shared",
        "shared_params",
        "views",
        "errors",
        "testing",
        "_runtime",
    ],
}


def names_everywhere(names: list[str]) -> dict[str, Any]:
    """A document that has these names for everything that has one."""
    listed = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]
    paths: dict[str, Any] = {}
    for number, name in enumerate(names):
        safe = name.replace("{", "(").replace("}", ")").replace("?", "")
        get = operation(operationId=name, tags=[name], parameters=listed)
        get["responses"]["200"]["content"] = {
            "application/json": {"schema": {"$ref": f"#/components/schemas/{_pointer(name)}"}}
        }
        body = {"required": True, "content": {"application/json": {"schema": object_of(*names)}}}
        paths[f"/{safe}"] = {"get": get, "post": operation(requestBody=body)}
        if safe.strip():
            paths[f"/items{number}/{{{safe}}}"] = {"get": operation()}
    schemas = {name: {**object_of(*names), "description": name} for name in names}
    schemas["Kinds"] = {"enum": names}
    found = document(schemas, paths=paths)
    return {**found, "info": {"title": names[0], "version": "1"}, "tags": [{"name": name} for name in names]}


def _pointer(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1").replace("%", "%25")


def _nested(depth: int) -> Any:
    schema: Any = {"type": "string"}
    for _ in range(depth):
        schema = {"type": "object", "properties": {"a": schema}}
    return schema


def _chain(length: int) -> dict[str, Any]:
    return {f"S{n}": {"$ref": f"#/components/schemas/S{n + 1}"} for n in range(length)} | {
        f"S{length}": {"type": "string"}
    }


def _lists(depth: int) -> Any:
    return {"type": "array", "items": _lists(depth - 1)} if depth else {"type": "string"}


def _records(length: int) -> dict[str, Any]:
    links = {f"S{n}": {"type": "object", "properties": {"a": {"$ref": f"{REF}S{n + 1}"}}} for n in range(length)}
    return {**links, f"S{length}": object_of("a")}


def _parts(length: int) -> dict[str, Any]:
    links = {f"S{n}": {"allOf": [{"$ref": f"{REF}S{n + 1}"}, object_of("a")]} for n in range(length)}
    return {**links, f"S{length}": object_of("a")}


def _choices(length: int) -> dict[str, Any]:
    """Choices that lead to each other along twice as many ways with each."""
    ends = [[{"$ref": f"{REF}A{n + 1}"}, {"$ref": f"{REF}B{n + 1}"}] for n in range(length)]
    found = {f"{name}{n}": {"anyOf": both} for n, both in enumerate(ends) for name in "AB"}
    return {**found, f"A{length}": object_of("a"), f"B{length}": object_of("b")}


def _bomb(levels: int, width: int) -> bytes:
    lines = ["openapi: 3.1.0", "info: {title: x, version: '1'}", "paths: {}", "x-0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"x-{n}: &a{n} [{', '.join([f'*a{n - 1}'] * width)}]" for n in range(1, levels)]
    return "\n".join(lines).encode()


REF = "#/components/schemas/"
HEAD = b"openapi: 3.1.0\ninfo: {title: Example API, version: '1'}\npaths: {}\n"


def hostile() -> Iterator[Hostile]:
    """Every case."""
    for name, text in TEXTS.items():
        refused = "surrogate" if name == "lone-surrogate" else ""
        yield Hostile(f"text-{name}", partial(text_everywhere, text), refused)
    for name, names in NAMES.items():
        yield Hostile(f"names-{name}", partial(names_everywhere, names))
    yield from REFERENCES
    yield from FILES
    yield from SIZES
    yield from SCHEMAS


CHOICE = {"oneOf": [object_of("a"), object_of("b", "c")], "allOf": [object_of("d")]}

SELF = {"$self": "https://example.com/spec.json"}

REFERENCES = [
    Hostile("ref-to-itself", lambda: document({"A": {"$ref": f"{REF}A"}}), "ref-loop"),
    Hostile("ref-in-a-circle", lambda: document({"A": {"$ref": f"{REF}B"}, "B": {"$ref": f"{REF}A"}}), "ref-loop"),
    Hostile("ref-through-itself", lambda: document({"$ref": f"{REF}A"}), "invalid-type"),
    Hostile("ref-to-the-document", lambda: document({"A": {"$ref": "#"}}), "ref-kind"),
    Hostile("ref-all-of-itself", lambda: document({"A": {"allOf": [{"$ref": f"{REF}A"}]}}), "all-of-loop"),
    Hostile("ref-choice-of-itself", lambda: document({"A": {"oneOf": [{"$ref": f"{REF}A"}, {}]}}), "choice-loop"),
    Hostile("ref-outside", lambda: document({"A": {"$ref": "../outside.json"}}), "ref-outside"),
    Hostile("ref-absolute", lambda: document({"A": {"$ref": "/etc/passwd"}}), "ref-outside"),
    Hostile("ref-encoded-dots", lambda: document({"A": {"$ref": "%2e%2e/outside.json"}}), "ref-outside"),
    Hostile("ref-link-outside", lambda: document({"A": {"$ref": "link.json"}}), "ref-outside"),
    Hostile("ref-link-to-itself", lambda: document({"A": {"$ref": "loop.json"}}), "ref-not-found"),
    Hostile("ref-to-a-folder", lambda: document({"A": {"$ref": "folder"}}), "ref-not-found"),
    Hostile("ref-to-a-pipe", lambda: document({"A": {"$ref": "pipe"}}), "ref-not-found"),
    Hostile("ref-http", lambda: document({"A": {"$ref": "http://127.0.0.1:9/x.json"}}), "ref-remote"),
    Hostile("ref-https", lambda: document({"A": {"$ref": "HTTPS://example.com/x.json#/A"}}), "ref-remote"),
    Hostile("ref-file-url", lambda: document({"A": {"$ref": "file:///etc/passwd"}}), "ref-remote"),
    Hostile("ref-network-path", lambda: document({"A": {"$ref": "//example.com/x.json"}}), "ref-remote"),
    Hostile("ref-broken-address", lambda: document({"A": {"$ref": "https://[::1/x"}, "B": {}}, **SELF), "ref-remote"),
    Hostile(
        "ref-from-broken-address", lambda: document({"A": {"$ref": "B"}}, **{"$self": "https://[::1"}), "ref-not-found"
    ),
    Hostile("ref-data-url", lambda: document({"A": {"$ref": "data:application/json,{}"}}), "ref-remote"),
    Hostile("ref-long", lambda: document({"A": {"$ref": "x" * 5_000}}), "ref-not-found"),
    Hostile(
        "ref-long-index", lambda: document({"A": {"$ref": f"{REF}B/allOf/{'9' * 5_000}"}, "B": CHOICE}), "ref-not-found"
    ),
    Hostile("ref-nul", lambda: document({"A": {"$ref": "x\u0000y.json"}}), "ref-not-found"),
    Hostile("ref-chain", lambda: document(_chain(90))),
]

FILES = [
    Hostile("file-utf-8-bom", lambda: b"\xef\xbb\xbf" + HEAD),
    Hostile("file-utf-16", lambda: HEAD.decode().encode("utf-16")),
    Hostile("file-utf-16-broken", lambda: HEAD.decode().encode("utf-16")[:-1], "encoding"),
    Hostile("file-latin-1", lambda: HEAD + "x-a: Größe".encode("latin-1"), "encoding"),
    Hostile("file-truncated", lambda: json.dumps(document({"A": {}})).encode()[:-9], "json-syntax"),
    Hostile("file-empty", lambda: b"", "empty"),
    Hostile("file-nul", lambda: HEAD + b"x-a: \x00", "yaml-syntax"),
    Hostile("file-duplicate-keys", lambda: HEAD + b"x-a: 1\nx-a: 2\n", "duplicate-key"),
    Hostile(
        "file-python-tag", lambda: HEAD + f'x-a: !!python/object/apply:os.system ["touch {MARK}"]'.encode(), "yaml-tag"
    ),
    Hostile("file-python-name", lambda: HEAD + b"x-a: !!python/name:os.system ''", "yaml-tag"),
    Hostile("file-recursive-alias", lambda: HEAD + b"x-a: &a [*a]", "yaml-recursion"),
    Hostile("file-huge-number", lambda: HEAD + b"components: {schemas: {A: {type: number, default: 1e999}}}", "number"),
    Hostile(
        "file-long-number",
        lambda: b'{"openapi": "3.1.0", "info": {"title": "x", "version": 1' + b"0" * 10_000 + b"}}",
        "number",
    ),
    Hostile("file-deep-json", lambda: b"[" * 100_000, "too-deep"),
    Hostile("file-deep-yaml", lambda: HEAD + b"x-a: " + b"[" * 50_000, "too-deep"),
    Hostile("file-yaml-bomb", lambda: _bomb(12, 9), "yaml-alias", is_big=True),
    Hostile("file-wide-yaml-bomb", lambda: _bomb(3, 3_000), "yaml-alias", is_big=True),
]

SIZES = [
    Hostile("size-enum", lambda: used({"enum": [f"value {n}" for n in range(20_000)]}), is_big=True),
    Hostile("size-enum-of-integers", lambda: used({"type": "integer", "enum": [*range(20_000)]}), is_big=True),
    Hostile("size-schemas", lambda: document({f"S{n}": object_of("a", "b") for n in range(5_000)}), is_big=True),
    Hostile("size-properties", lambda: used(object_of(*(f"p{n}" for n in range(3_000)))), is_big=True),
    Hostile(
        "size-choice",
        lambda: document(
            {f"S{n}": {**object_of("kind"), "properties": {"kind": {"const": f"s{n}"}}} for n in range(800)}
            | {"All": {"oneOf": [{"$ref": f"{REF}S{n}"} for n in range(800)]}}
        ),
        is_big=True,
    ),
    Hostile(
        "size-description", lambda: document({"A": {**object_of("a"), "description": "word " * 400_000}}), is_big=True
    ),
    Hostile("size-line", lambda: document({"A": {**object_of("a"), "description": "w" * 1_000_000}}), is_big=True),
    Hostile("size-chain", lambda: document(_records(350)), is_big=True),
    Hostile("size-lists", lambda: document({"A": _lists(230)}), "too-deep", is_big=True),
    Hostile("size-all-of-chain", lambda: document(_parts(400)), "too-deep", is_big=True),
    Hostile("size-choices-of-choices", lambda: document(_choices(60)), is_big=True),
    Hostile("size-nesting", lambda: document({"A": _nested(45)}), is_big=True),
    Hostile(
        "size-parameters",
        lambda: document(
            paths={
                "/a": {
                    "get": operation(parameters=[{"name": f"q{n}", "in": "query", "schema": {}} for n in range(2_000)])
                }
            }
        ),
        is_big=True,
    ),
    Hostile(
        "size-all-of",
        lambda: document(
            {f"S{n}": {"allOf": [{"$ref": f"{REF}S{n + 1}"}, object_of(f"p{n}")]} for n in range(150)}
            | {"S150": object_of("x")}
        ),
        is_big=True,
    ),
    Hostile(
        "size-wide-all-of",
        lambda: document(
            {f"S{n}": {"allOf": [{"$ref": f"{REF}S{n + 1}"}] * 4} for n in range(20)} | {"S20": object_of("x")}
        ),
        is_big=True,
    ),
]

SCHEMAS = [
    Hostile("schema-empty-enum", lambda: used({**object_of("a"), "properties": {"a": {"enum": []}}})),
    Hostile("schema-empty-type", lambda: used({**object_of("a"), "properties": {"a": {"type": []}}})),
    Hostile(
        "schema-null-only",
        lambda: used({**object_of("a"), "properties": {"a": {"type": "null"}, "b": {"enum": [None]}}}),
    ),
    Hostile("schema-false", lambda: used({**object_of("a"), "properties": {"a": False, "b": {"items": False}}})),
    Hostile(
        "schema-endless",
        lambda: used({"type": "object", "required": ["a"], "properties": {"a": {"$ref": f"{REF}Thing"}}}),
    ),
    Hostile("schema-list-of-itself", lambda: used({"type": "array", "items": {"$ref": f"{REF}Thing"}})),
    Hostile("schema-map-of-itself", lambda: used({"type": "object", "additionalProperties": {"$ref": f"{REF}Thing"}})),
    Hostile(
        "schema-odd-enum",
        lambda: used({**object_of("a"), "properties": {"a": {"enum": [1, "1", True, 1.5, None, [1], {"a": 1}]}}}),
    ),
    Hostile(
        "schema-odd-defaults",
        lambda: used(
            {**object_of("a"), "properties": {"a": {"type": "integer", "default": "x"}, "b": {"default": {"a": [1]}}}}
        ),
    ),
    Hostile(
        "schema-odd-patterns",
        lambda: used({**object_of("a"), "properties": {"a": {"type": "string", "pattern": "(((((.*)*)*)*)*)$("}}}),
    ),
    Hostile("schema-choices-at-once", lambda: used({**CHOICE, "anyOf": [False, object_of("a")]})),
    Hostile("schema-choices-with-anything", lambda: used({"allOf": [CHOICE, {"anyOf": [True]}]})),
    Hostile("schema-choice-of-one", lambda: used({**object_of("a"), "properties": {"a": {**CHOICE, "oneOf": [{}]}}})),
    Hostile(
        "schema-types-refined",
        lambda: used(
            {
                "allOf": [
                    {"properties": {"a": {**object_of("title"), "type": ["object", "array"], "items": object_of("b")}}},
                    {"type": "object", "properties": {"a": {"minProperties": 1, "minItems": 1}}},
                ]
            }
        ),
    ),
    Hostile(
        "operation-ids-of-nothing",
        lambda: document(paths={"/a": {"get": operation(operationId="_._"), "put": operation(operationId="a.b")}}),
    ),
    Hostile(
        "parameter-content-without-schema",
        lambda: document(
            paths={
                "/a": {"get": operation(parameters=[{"name": "a", "in": "query", "content": {"application/json": {}}}])}
            }
        ),
    ),
]
