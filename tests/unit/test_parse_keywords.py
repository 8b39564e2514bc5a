"""Every keyword of OpenAPI 3.0 to 3.2 and of JSON Schema 2020-12 has a decision, and what is not in an SDK is told."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import sdkgen
from sdkgen.parse.coverage import coverage
from sdkgen.parse.keywords import CHECKS, LIMITS, PROSE, READ
from sdkgen.pipeline import Run

SCHEMA_3_0 = (
    "title multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems"
    " uniqueItems maxProperties minProperties required enum type allOf oneOf anyOf not items properties"
    " additionalProperties description format default nullable discriminator readOnly writeOnly xml externalDocs"
    " example deprecated"
)
JSON_SCHEMA = (
    "$schema $vocabulary $id $anchor $dynamicAnchor $ref $dynamicRef $defs $comment"
    " allOf anyOf oneOf not if then else dependentSchemas prefixItems items contains properties patternProperties"
    " additionalProperties propertyNames unevaluatedItems unevaluatedProperties"
    " type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems"
    " minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired"
    " title description default deprecated readOnly writeOnly examples"
    " format contentEncoding contentMediaType contentSchema"
    " definitions dependencies additionalItems $recursiveRef $recursiveAnchor id"
)
"""Of 2020-12, and of the drafts before that published documents still use."""
OPENAPI = {
    "Document": "openapi $self info jsonSchemaDialect servers paths webhooks components security tags externalDocs",
    "Info": "title summary description termsOfService contact license version",
    "Contact": "name url email",
    "License": "name identifier url",
    "Server": "url description name variables",
    "ServerVariable": "enum default description",
    "Components": "schemas responses parameters examples requestBodies headers securitySchemes links callbacks"
    " pathItems mediaTypes",
    "PathItem": "$ref summary description get put post delete options head patch trace query additionalOperations"
    " servers parameters",
    "Operation": "tags summary description externalDocs operationId parameters requestBody responses callbacks"
    " deprecated security servers",
    "ExternalDocs": "description url",
    "Parameter": "$ref name in description required deprecated allowEmptyValue example examples style explode"
    " allowReserved schema content",
    "Header": "$ref description required deprecated example examples style explode schema content",
    "RequestBody": "$ref description content required",
    "MediaType": "$ref schema itemSchema example examples encoding prefixEncoding itemEncoding",
    "Encoding": "contentType headers encoding prefixEncoding itemEncoding style explode allowReserved",
    "Response": "$ref summary description headers content links",
    "Example": "$ref summary description dataValue serializedValue externalValue value",
    "Link": "$ref operationRef operationId parameters requestBody description server",
    "Tag": "name summary description externalDocs parent kind",
    "Reference": "$ref summary description",
    "Schema": f"{SCHEMA_3_0} {JSON_SCHEMA}",
    "Discriminator": "propertyName mapping defaultMapping",
    "Xml": "nodeType name namespace prefix attribute wrapped",
    "SecurityScheme": "$ref type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl"
    " deprecated",
    "OAuthFlows": "implicit password clientCredentials authorizationCode deviceAuthorization",
    "OAuthFlow": "authorizationUrl deviceAuthorizationUrl tokenUrl refreshUrl scopes",
}
"""The fixed fields of every object of OpenAPI, of all versions together."""


@pytest.mark.parametrize("kind", OPENAPI)
def test_each_has_one_decision(kind: str) -> None:
    of_schemas = (CHECKS, LIMITS) if kind == "Schema" else ()
    decisions = [READ.get(kind, frozenset()), PROSE.get(kind, frozenset()), *of_schemas]
    wanted = set(OPENAPI[kind].split())
    assert {key: sum(key in one for one in decisions) for key in wanted} == dict.fromkeys(wanted, 1)
    if kind != "Schema":
        assert set[str]().union(*decisions) - wanted <= {"$ref", "summary", "description"}, "no keyword is made up"


def test_what_is_said_to_be_read_is_read() -> None:
    rooms = [Path(sdkgen.__file__).parent / name for name in ("load", "parse")]
    files = [file for room in rooms for file in room.rglob("*.py") if file.name != "keywords.py"]
    source = "\n".join(file.read_text(encoding="utf-8") for file in files)
    for key in set[str]().union(*READ.values()) - {"mediaTypes"}:  # found by the references that lead there
        assert re.search(rf"""["' ]{re.escape(key)}["' ]""", source), f"nothing reads `{key}`"


def schema_notes() -> Iterator[tuple[str, dict[str, Any]]]:
    """What is told of schemas: the rule, and a schema whose last keyword is what it is about."""
    for key in sorted(CHECKS):
        yield "keyword-unchecked", {"type": "object", key: [] if key == "dependentRequired" else {}}
    yield "reference-dynamic", {"$dynamicRef": "#node"}
    yield "content-untyped", {"type": "string", "contentMediaType": "application/json", "contentSchema": {}}
    yield "pattern-open", {"properties": {"a": {}}, "patternProperties": {"^b": {"type": "string"}}}
    yield "discriminator-unused", {"properties": {"a": {}}, "discriminator": {"propertyName": "a"}}


def test_what_no_type_says_of_a_value_is_told(tmp_path: Path) -> None:
    found = {f"{rule} {[*schema][-1]}": (rule, schema) for rule, schema in schema_notes()}
    schemas = {name: schema for name, (_, schema) in found.items()}
    origins = {(rule, f"#/components/schemas/{name}/{[*schema][-1]}") for name, (rule, schema) in found.items()}
    assert told({"components": {"schemas": schemas}}, tmp_path) >= origins


def test_what_no_call_does_is_told(tmp_path: Path) -> None:
    def content(media_type: str, **said: Any) -> dict[str, Any]:
        return {"description": "", "content": {media_type: {"schema": {"type": "object"}} | said}}

    server = [{"url": "https://other.example.com"}]
    parts = {"a": {"headers": {"X-A": {"content": {"text/plain": {}}}}, "itemEncoding": {}}}
    by_position = {"prefixEncoding": [{}], "itemEncoding": {}}
    operation = {
        "servers": server,
        "requestBody": content("multipart/form-data", encoding=parts),
        "responses": {"200": content("application/xml")},
        "parameters": [{"name": "q", "in": "querystring", "content": {"text/plain": {"schema": {"type": "string"}}}}],
    }
    schemes = {
        "flows": {
            "type": "oauth2",
            "flows": {"deviceAuthorization": {}, "authorizationCode": {}, "clientCredentials": {}},
        },
        "digest": {"type": "http", "scheme": "digest"},
        "tls": {"type": "mutualTLS"},
        "connect": {"type": "openIdConnect", "openIdConnectUrl": "https://a.example.com"},
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    }
    document = {
        "$self": "api.json",
        "jsonSchemaDialect": "http://json-schema.org/draft-07/schema#",
        "tags": [{"name": "a", "parent": "b"}],
        "paths": {
            "/a": {
                "servers": server,
                "post": operation,
                "put": {"requestBody": content("multipart/mixed", **by_position)},
            }
        },
        "components": {"securitySchemes": schemes},
    }
    post, put = "#/paths/~1a/post", "#/paths/~1a/put/requestBody/content/multipart~1mixed"
    form, schemes_at = f"{post}/requestBody/content/multipart~1form-data", "#/components/securitySchemes"
    assert told(document, tmp_path) == {
        ("self-relative", "#/$self"),
        ("dialect", "#/jsonSchemaDialect"),
        ("unknown-tag", "#/tags/0/parent"),
        ("servers-of-operation", "#/paths/~1a/servers"),
        ("servers-of-operation", f"{post}/servers"),
        ("parameter-location", f"{post}/parameters/0"),
        ("part-header", f"{form}/encoding/a/headers/X-A"),
        ("parts-by-position", f"{form}/encoding/a/itemEncoding"),
        ("parts-by-position", f"{put}/prefixEncoding"),
        ("parts-by-position", f"{put}/itemEncoding"),
        ("content-untyped", f"{put}/schema"),
        ("content-untyped", f"{post}/responses/200/content/application~1xml/schema"),
        ("auth-flow", f"{schemes_at}/flows/flows/deviceAuthorization"),
        ("auth-flow", f"{schemes_at}/flows/flows/authorizationCode"),
        ("auth-flow", f"{schemes_at}/digest/scheme"),
        ("auth-flow", f"{schemes_at}/tls/type"),
        ("auth-flow", f"{schemes_at}/connect/openIdConnectUrl"),
    }


def told(document: dict[str, Any], folder: Path) -> set[tuple[str, str]]:
    """The rule and the place of each remark on a document."""
    spec = folder / "spec.json"
    whole = {"openapi": "3.2.0", "info": {"title": "Example", "version": "1"}, "paths": {}} | document
    spec.write_text(json.dumps(whole), encoding="utf-8")
    run = Run(spec, None)
    return {(one.rule, one.origin) for one in coverage(run.document, run.settings, run.api).remarks}
