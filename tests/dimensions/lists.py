"""Lists of the document that may be long: schemas, operations, properties, parameters and what goes with them."""

from __future__ import annotations

from .dimension import TEXT, Value, content, one_file, operation, record, ref, spec, used, word


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


DIMENSIONS = [
    one_file("schemas", 500, _schemas),
    one_file("schemas that nothing uses", 500, _unused_schemas),
    one_file("schemas of one word", 500, _schemas_of_one_word),
    one_file("operations of one resource", 250, _operations_of_one_resource),
    one_file("resources", 100, _resources),
    one_file("resources within resources", 100, _nested_resources),
    one_file("versions of a path", 100, _versions),
    one_file("steps of a path", 10, _deep_paths),
    one_file("properties", 1_000, _properties),
    one_file("records in place", 250, _records_in_place),
    one_file("positions of an array", 1_000, _items),
    one_file("patterns of names", 1_000, _patterns),
    one_file("parameters", 500, _parameters),
    one_file("parameters of a path", 100, _shared_parameters),
    one_file("examples", 1_000, _examples),
    one_file("length of an example", 2_000, _long_example),
    one_file("tags", 100, _tags),
    one_file("tags with parents", 100, _tag_tree),
    one_file("errors", 100, _errors),
    one_file("headers of a response", 1_000, _headers),
    one_file("servers", 1_000, _servers),
    one_file("values of a server", 1_000, _server_values),
    one_file("security schemes", 250, _security),
    one_file("scopes", 1_000, _scopes),
    one_file("webhooks", 250, _webhooks),
    one_file("callbacks", 250, _callbacks),
    one_file("links", 1_000, _links),
    one_file("media types", 500, _media_types),
    one_file("parts of a form", 500, _form_parts),
]
