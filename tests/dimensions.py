"""Documents that grow in one dimension each, the same every time: for the benchmark of growth, and the test of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import islice, product
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

Value: TypeAlias = dict[str, Any]


class Dimension(NamedTuple):
    """What grows, how large it is where it begins to matter, and the document of any size."""

    what: str
    size: int
    files: Callable[[int], dict[str, Value]]
    """The content of each file; the first is the document."""

    def write(self, size: int, folder: Path) -> Path:
        """Write the files of this size into a folder; where the document is."""
        folder.mkdir(parents=True, exist_ok=True)
        found = self.files(size)
        for name, content in found.items():
            text = str(content["text"]) if name.endswith(".yaml") else json.dumps(content)
            (folder / name).write_text(text, encoding="utf-8")
        return folder / next(iter(found))


def word(number: int) -> str:
    """A word for each number, with a capital, of letters only."""
    letters = "".join(chr(ord("a") + int(digit)) for digit in str(number))
    return f"{letters[0].upper()}{letters[1:]}x"


def ref(name: str) -> Value:
    return {"$ref": f"#/components/schemas/{name}"}


def record(**properties: Any) -> Value:
    return {"type": "object", "properties": properties, "required": [*properties]}


TEXT: Value = {"type": "string"}


def _list(items: Value) -> Value:
    return {"type": "array", "items": items}


def content(schema: Value, **more: Any) -> Value:
    return {"content": {"application/json": {"schema": schema, **more}}}


def operation(answer: Value = TEXT, body: Value | None = None, **more: Any) -> Value:
    found: Value = {"responses": {"200": {"description": "Done.", **content(answer)}}, **more}
    return found if body is None else {**found, "requestBody": {"required": True, **content(body)}}


def spec(
    paths: Value | None = None, schemas: Value | None = None, components: Value | None = None, **more: Any
) -> Value:
    """A document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Example API", "version": "1"},
        "paths": paths or {},
        "components": {**(components or {}), "schemas": schemas or {}},
        **more,
    }


def used(schemas: Value, name: str = "Thing") -> Value:
    """A document in which one of the schemas is written and read."""
    return spec({"/things": {"post": operation(ref(name), ref(name))}}, schemas)


# What there is many of.


def _schemas(size: int) -> Value:
    names = [word(one) for one in range(size)]
    schemas = {name: record(id=TEXT, other={"type": "integer"}) for name in names}
    return used({**schemas, "Thing": {"type": "object", "properties": {name: ref(name) for name in names}}})


def _unused_schemas(size: int) -> Value:
    return spec(schemas={word(one): record(id=TEXT, other={"type": "integer"}) for one in range(size)})


def _schemas_of_one_word(size: int) -> Value:
    names = [f"Thing{word(one)}" for one in range(size)]
    return spec(schemas={name: record(id=TEXT, next=ref(names[one - 1])) for one, name in enumerate(names)})


def _operations_of_one_resource(size: int) -> Value:
    return spec(
        {
            f"/things/{{id}}/{word(one).lower()}": {"post": operation(operationId=f"do{word(one)}", tags=["things"])}
            for one in range(size)
        }
    )


def _resources(size: int) -> Value:
    return spec({f"/{word(one).lower()}s": {"get": operation(), "post": operation(body=TEXT)} for one in range(size)})


def _nested_resources(size: int) -> Value:
    return spec({f"/{word(one).lower()}s/{{id}}/items": {"get": operation()} for one in range(size)})


def _versions(size: int) -> Value:
    return spec({f"/v{one}/items": {"get": operation(operationId=f"listItems{one}")} for one in range(size)})


def _deep_paths(size: int) -> Value:
    return spec({"".join(f"/{word(one).lower()}s" for one in range(size)): {"get": operation()}})


def _properties(size: int) -> Value:
    return used({"Thing": record(**{word(one).lower(): TEXT for one in range(size)})})


def _records_in_place(size: int) -> Value:
    return used({"Thing": record(**{word(one).lower(): record(a=TEXT, b=record(c=TEXT)) for one in range(size)})})


def _items(size: int) -> Value:
    return used({"Thing": {"type": "array", "prefixItems": [TEXT, {"type": "integer"}] * size}})


def _patterns(size: int) -> Value:
    return used({"Thing": {"type": "object", "patternProperties": {f"^{word(one)}": TEXT for one in range(size)}}})


def _parameters(size: int) -> Value:
    listed = [{"name": word(one).lower(), "in": "query", "schema": TEXT} for one in range(size)]
    return spec({"/things": {"get": operation(parameters=listed)}})


def _shared_parameters(size: int) -> Value:
    listed = [{"name": word(one).lower(), "in": "query", "schema": TEXT} for one in range(20)]
    return spec({f"/{word(one).lower()}s": {"parameters": listed, "get": operation()} for one in range(size)})


def _examples(size: int) -> Value:
    found = {word(one): {"value": {"id": word(one), "list": [one] * 5}} for one in range(size)}
    get = {"responses": {"200": {"description": "Done.", **content(record(id=TEXT), examples=found)}}}
    return spec({"/things": {"get": get}})


def _long_example(size: int) -> Value:
    answer = content(record(id=TEXT), example={"id": [{"a": 1}] * size})
    return spec({"/things": {"get": {"responses": {"200": {"description": "Done.", **answer}}}}})


def _tags(size: int) -> Value:
    return spec(
        {f"/{word(one).lower()}s": {"get": operation(tags=[word(one)])} for one in range(size)},
        tags=[{"name": word(one), "description": f"About {word(one)}."} for one in range(size)],
    )


def _tag_tree(size: int) -> Value:
    tags: list[Value] = [{"name": word(0)}]
    tags += [{"name": word(one), "parent": word((one - 1) // 3)} for one in range(1, size)]
    paths = {f"/{word(one).lower()}s": {"get": operation(tags=[word(one)])} for one in range(size)}
    return spec(paths, tags=tags) | {"openapi": "3.2.0"}


def _errors(size: int) -> Value:
    paths: Value = {}
    schemas: Value = {}
    for one in range(size):
        get = operation()
        for status in ("400", "401", "404", "409", "429", "500"):
            schemas[f"{word(one)}Error{word(int(status))}"] = record(message=TEXT, code=TEXT)
            get["responses"][status] = {"description": "No.", **content(ref(f"{word(one)}Error{word(int(status))}"))}
        paths[f"/{word(one).lower()}s"] = {"get": get}
    return spec(paths, schemas)


def _headers(size: int) -> Value:
    get = operation()
    get["responses"]["200"]["headers"] = {f"X-{word(one)}": {"schema": TEXT} for one in range(size)}
    return spec({"/things": {"get": get}})


def _servers(size: int) -> Value:
    servers = [{"url": f"https://{word(one).lower()}.example.com", "description": word(one)} for one in range(size)]
    return spec({"/things": {"get": operation()}}, servers=servers)


def _server_values(size: int) -> Value:
    region = {"default": "ax", "enum": [word(one).lower() for one in range(size)]}
    server = {"url": "https://{region}.example.com", "variables": {"region": region}}
    return spec({"/things": {"get": operation()}}, servers=[server])


def _security(size: int) -> Value:
    schemes = {f"Key{word(one)}": {"type": "apiKey", "in": "header", "name": f"X-{word(one)}"} for one in range(size)}
    return spec(
        {"/things": {"get": operation()}},
        components={"securitySchemes": schemes},
        security=[{name: []} for name in schemes],
    )


def _webhooks(size: int) -> Value:
    kinds = {word(one): record(kind={"const": word(one)}, id=TEXT) for one in range(size)}
    hooks = {f"thing.{name.lower()}": {"post": operation(body=ref(name))} for name in kinds}
    return spec({"/things": {"get": operation()}}, kinds, webhooks=hooks)


def _callbacks(size: int) -> Value:
    calls = {word(one): {"{$request.body#/url}": {"post": operation(body=record(id=TEXT))}} for one in range(size)}
    return spec({"/things": {"post": operation(body=record(url=TEXT), callbacks=calls)}})


def _links(size: int) -> Value:
    get = operation(operationId="getThing")
    get["responses"]["200"]["links"] = {word(one): {"operationId": "getThing"} for one in range(size)}
    return spec({"/things": {"get": get}})


def _media_types(size: int) -> Value:
    get = operation()
    get["responses"]["200"]["content"] |= {
        f"application/x-{word(one).lower()}": {"schema": TEXT} for one in range(size)
    }
    return spec({"/things": {"get": get}})


def _form_parts(size: int) -> Value:
    schema = record(**{word(one).lower(): {"type": "string", "format": "binary"} for one in range(size)})
    body = {"content": {"multipart/form-data": {"schema": schema}}}
    return spec({"/things": {"post": operation() | {"requestBody": body}}})


def _scopes(size: int) -> Value:
    flow = {"tokenUrl": "https://example.com/token", "scopes": {word(one): "May." for one in range(size)}}
    scheme = {"type": "oauth2", "flows": {"clientCredentials": flow}}
    return spec(
        {"/things": {"get": operation()}}, components={"securitySchemes": {"auth": scheme}}, security=[{"auth": []}]
    )


# What can be chosen from.


def _values(size: int) -> Value:
    return used({"Thing": {"enum": [word(one).lower() for one in range(size)]}})


def _values_alike(size: int) -> Value:
    names = ["".join(found) for found in product("aA", repeat=12)][:size]
    return used({"Thing": {"enum": names}})


def _tagged_variants(size: int) -> Value:
    kinds = {word(one): record(kind={"const": word(one)}, id=TEXT) for one in range(size)}
    one_of = {"oneOf": [ref(name) for name in kinds], "discriminator": {"propertyName": "kind"}}
    return used({**kinds, "Thing": record(one=one_of)})


def _untagged_variants(size: int) -> Value:
    kinds = {word(one): record(**{f"of_{word(one).lower()}": TEXT, "id": TEXT}) for one in range(size)}
    return used({**kinds, "Thing": record(one={"anyOf": [ref(name) for name in kinds]})})


def _variants_in_place(size: int) -> Value:
    kinds = [record(**{f"of_{word(one).lower()}": TEXT, "id": TEXT}) for one in range(size)]
    return used({"Thing": record(one={"anyOf": kinds})})


def _choices_at_once(size: int) -> Value:
    pair = [record(a=TEXT), record(b={"type": "integer"})]
    return used({"Thing": {"allOf": [{"oneOf": pair} for _ in range(size)]}})


def _variants_of_variants(size: int) -> Value:
    """Choices that hold each other, where a reader may come along in very many ways."""
    layers: Value = {"Thing": {"anyOf": [ref(f"A{word(0)}"), ref(f"B{word(0)}")]}}
    for one in range(size):
        ends = [ref(f"A{word(one + 1)}"), ref(f"B{word(one + 1)}")]
        layers[f"A{word(one)}"] = {"anyOf": [TEXT, *ends]} if one + 1 < size else record(a=TEXT)
        layers[f"B{word(one)}"] = {"anyOf": [{"type": "integer"}, *ends]} if one + 1 < size else record(b=TEXT)
    return used(layers)


# What is made of others.


def _all_of_chain(size: int) -> Value:
    links = {word(one): {"allOf": [ref(word(one + 1)), {"description": word(one)}]} for one in range(size)}
    return used({**links, word(size): record(id=TEXT), "Thing": record(one=ref(word(0)))})


def _all_of_parts(size: int) -> Value:
    parts = {word(one): record(**{word(one).lower(): TEXT}) for one in range(size)}
    return used({**parts, "Thing": {"allOf": [ref(name) for name in parts]}})


def _all_of_heirs(size: int) -> Value:
    heirs = {word(one): {"allOf": [ref("Origin"), record(**{word(one).lower(): TEXT})]} for one in range(size)}
    return used({**heirs, "Origin": record(id=TEXT), "Thing": record(**{name.lower(): ref(name) for name in heirs})})


def _diamonds(size: int) -> Value:
    layers: Value = {"Thing": {"allOf": [ref(f"A{word(0)}"), ref(f"B{word(0)}")]}}
    for one in range(size):
        ends = [ref(f"A{word(one + 1)}"), ref(f"B{word(one + 1)}")] if one + 1 < size else []
        layers[f"A{word(one)}"] = {"allOf": [*ends, record(a=TEXT)]}
        layers[f"B{word(one)}"] = {"allOf": [*ends, record(b=TEXT)]}
    return used(layers)


def _merged_properties(size: int) -> Value:
    """Two parts that describe the same properties, each a little."""
    names = [word(one).lower() for one in range(size)]
    parts = [record(**{name: record(a=TEXT) for name in names}), record(**{name: record(b=TEXT) for name in names})]
    return used({"Thing": {"allOf": parts}})


def _chain(size: int) -> Value:
    links = {word(one): record(id=TEXT, next=ref(word(one + 1))) for one in range(size)}
    return used({**links, word(size): record(id=TEXT), "Thing": record(one=ref(word(0)))})


def _backward_chain(size: int) -> Value:
    links = {word(one): record(id=TEXT, next=ref(word(one - 1))) for one in range(1, size)}
    return used({word(0): record(id=TEXT), **links, "Thing": record(one=ref(word(size - 1)))})


def _circle(size: int) -> Value:
    links = {word(one): record(id=TEXT, next=ref(word((one + 1) % size))) for one in range(size)}
    return used({**links, "Thing": record(one=ref(word(0)))})


def _circle_of_aliases(size: int) -> Value:
    links = {
        word(one): {"anyOf": [TEXT, {"type": "array", "items": ref(word((one + 1) % size))}]} for one in range(size)
    }
    return used({**links, "Thing": record(one=ref(word(0)))})


def _aliases_of_a_circle(size: int) -> Value:
    """Aliases that must wait for records which wait for them."""
    links: Value = {}
    for one in range(size):
        links[word(one)] = {"type": "array", "items": ref(f"{word(one)}Entry")}
        links[f"{word(one)}Entry"] = record(id=TEXT, next=ref(word((one + 1) % size)))
    return used({**links, "Thing": record(one=ref(word(0)))})


def _clique(size: int) -> Value:
    """Everything names everything: of so many schemas as the root of the size, so that the document is linear."""
    names = [word(one) for one in range(int(size**0.5))]
    return used(
        {**{name: record(**{one.lower(): ref(one) for one in names}) for name in names}, "Thing": ref(names[0])}
    )


def _aliases(size: int) -> Value:
    links = {word(one): {"type": "array", "items": ref(word(one + 1))} for one in range(size)}
    return used({**links, word(size): TEXT, "Thing": record(one=ref(word(0)))})


def _depth(size: int) -> Value:
    schema = TEXT
    for one in range(size):
        schema = record(**{word(one).lower(): schema})
    return used({"Thing": schema})


def _depth_of_lists(size: int) -> Value:
    schema = TEXT
    for _ in range(size):
        schema = {"type": "array", "items": schema}
    return used({"Thing": record(one=schema)})


# Names.


def _same_names(size: int) -> Value:
    keys = ("".join(map("".join, zip("thingthing", marks, strict=False))) for marks in product("-_.", repeat=9))
    return spec(schemas={key: record(id=TEXT) for key in islice(keys, size)})


def _same_titles(size: int) -> Value:
    return used({"Thing": record(**{word(one).lower(): {**record(id=TEXT), "title": "Same"} for one in range(size)})})


def _same_attributes(size: int) -> Value:
    keys = ["".join(marks) for marks in product("aA", repeat=13)]
    return used({"Thing": record(**dict.fromkeys(keys[:size], TEXT))})


def _same_operations(size: int) -> Value:
    paths = {f"/things/{{p{one}}}/x{'-' * one}": {"get": operation(operationId="getThing")} for one in range(size)}
    return spec(paths)


# Text and files.


def _description(size: int) -> Value:
    return used({"Thing": {**record(id=TEXT), "description": "A word, another one. " * size}})


def _paragraphs(size: int) -> Value:
    return used({"Thing": {**record(id=TEXT), "description": "One `word`, *another* one.\n\n- A point\n" * size}})


def _markdown(size: int) -> Value:
    return spec({"/things": {"get": operation(description="A [link](#x) and <b>more</b> | a | b |\n" * size)}})


def _one_word(size: int) -> Value:
    return used({"Thing": {**record(id=TEXT), "description": "w" * size}})


def _files(size: int) -> dict[str, Value]:
    names = [word(one) for one in range(size)]
    things = {name: {"$ref": f"{name}.json"} for name in names}
    parts = {f"{name}.json": record(id=TEXT, next={"$ref": f"{names[at - 1]}.json"}) for at, name in enumerate(names)}
    return {"spec.json": used({"Thing": record(**things)}), **parts}


def _anchors(size: int) -> dict[str, Value]:
    lines = ["openapi: 3.1.0", "info: {title: Example API, version: '1'}", "paths: {}", "components:", "  schemas:"]
    lines += ["    First: &first {type: object, properties: {id: {type: string}, size: {type: integer}}}"]
    lines += [f"    {word(one)}: *first" for one in range(size)]
    return {"spec.yaml": {"text": "\n".join(lines)}}


def _yaml(size: int) -> dict[str, Value]:
    lines = ["openapi: 3.1.0", "info: {title: Example API, version: '1'}", "paths: {}", "components:", "  schemas:"]
    for one in range(size):
        lines += [f"    {word(one)}:", "      type: object", "      description: |", "        Some words.", ""]
        lines += ["        More words.", "      properties:", "        id: {type: string}"]
    return {"spec.yaml": {"text": "\n".join(lines)}}


def _one(what: str, size: int, value: Callable[[int], Value]) -> Dimension:
    return Dimension(what, size, lambda size: {"spec.json": value(size)})


DIMENSIONS = [
    _one("schemas", 500, _schemas),
    _one("schemas that nothing uses", 500, _unused_schemas),
    _one("schemas of one word", 500, _schemas_of_one_word),
    _one("operations of one resource", 250, _operations_of_one_resource),
    _one("resources", 100, _resources),
    _one("resources within resources", 100, _nested_resources),
    _one("versions of a path", 100, _versions),
    _one("steps of a path", 10, _deep_paths),
    _one("properties", 1_000, _properties),
    _one("records in place", 250, _records_in_place),
    _one("positions of an array", 1_000, _items),
    _one("patterns of names", 1_000, _patterns),
    _one("parameters", 500, _parameters),
    _one("parameters of a path", 100, _shared_parameters),
    _one("examples", 1_000, _examples),
    _one("length of an example", 2_000, _long_example),
    _one("tags", 100, _tags),
    _one("tags with parents", 100, _tag_tree),
    _one("errors", 100, _errors),
    _one("headers of a response", 1_000, _headers),
    _one("servers", 1_000, _servers),
    _one("values of a server", 1_000, _server_values),
    _one("security schemes", 250, _security),
    _one("scopes", 1_000, _scopes),
    _one("webhooks", 250, _webhooks),
    _one("callbacks", 250, _callbacks),
    _one("links", 1_000, _links),
    _one("media types", 500, _media_types),
    _one("parts of a form", 500, _form_parts),
    _one("values of an enumeration", 2_500, _values),
    _one("values that differ by case", 1_000, _values_alike),
    _one("variants with a tag", 250, _tagged_variants),
    _one("variants without a tag", 250, _untagged_variants),
    _one("variants in place", 250, _variants_in_place),
    _one("choices at once", 25, _choices_at_once),
    _one("choices of choices", 50, _variants_of_variants),
    _one("`allOf`, links of a chain", 20, _all_of_chain),
    _one("`allOf`, parts", 250, _all_of_parts),
    _one("`allOf`, heirs of a record", 250, _all_of_heirs),
    _one("`allOf`, diamonds", 20, _diamonds),
    _one("`allOf`, properties in both parts", 250, _merged_properties),
    _one("records of a chain", 500, _chain),
    _one("records of a chain, backwards", 500, _backward_chain),
    _one("records of a circle", 500, _circle),
    _one("aliases of a circle", 500, _circle_of_aliases),
    _one("aliases and records of a circle", 250, _aliases_of_a_circle),
    _one("aliases of a chain", 20, _aliases),
    _one("references, each to each", 2_500, _clique),
    _one("depth of records", 20, _depth),
    _one("depth of arrays", 20, _depth_of_lists),
    _one("keys of one name", 500, _same_names),
    _one("titles of one name", 250, _same_titles),
    _one("attributes of one name", 500, _same_attributes),
    _one("operations of one name", 100, _same_operations),
    _one("words of a description", 10_000, _description),
    _one("paragraphs of a description", 2_000, _paragraphs),
    _one("Markdown of a description", 2_000, _markdown),
    _one("length of a word", 250_000, _one_word),
    Dimension("files", 100, _files),
    Dimension("aliases of YAML", 500, _anchors),
    Dimension("schemas of YAML", 500, _yaml),
]
