"""The keywords of OpenAPI and JSON Schema, and what is decided about each: none is dropped without a word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.load.visit import Part

CHECKS = frozenset(
    "not if then else contains minContains maxContains dependentSchemas dependentRequired propertyNames"
    " unevaluatedItems dependencies".split()
)
"""Keywords of schemas that say which values are valid in a way that has no type."""
LIMITS = frozenset(
    "multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems"
    " uniqueItems maxProperties minProperties".split()
)
"""Keywords of schemas that rule out some of the values of a type, which a server does by itself."""
PROSE: Mapping[str, frozenset[str]] = {
    "Document": frozenset({"externalDocs"}),
    "Info": frozenset("summary termsOfService contact license version".split()),
    "Contact": frozenset("name url email".split()),
    "License": frozenset("name identifier url".split()),
    "Server": frozenset("description name".split()),
    "ServerVariable": frozenset("enum description".split()),
    "PathItem": frozenset("summary description".split()),
    "Operation": frozenset({"externalDocs"}),
    "ExternalDocs": frozenset("description url".split()),
    "Parameter": frozenset("summary allowEmptyValue example examples".split()),
    "Header": frozenset("summary example examples".split()),
    "RequestBody": frozenset({"summary"}),
    "Response": frozenset("summary headers links".split()),
    "MediaType": frozenset({"description"}),
    "Example": frozenset("summary description externalValue".split()),
    "Link": frozenset("operationRef operationId parameters requestBody description server".split()),
    "Tag": frozenset("summary externalDocs".split()),
    "Reference": frozenset("summary description".split()),
    "Schema": frozenset("$schema $vocabulary $comment id $recursiveAnchor xml externalDocs example".split()),
    "Xml": frozenset("name namespace prefix attribute wrapped nodeType".split()),
    "SecurityScheme": frozenset("bearerFormat oauth2MetadataUrl deprecated".split()),
    "OAuthFlow": frozenset("authorizationUrl deviceAuthorizationUrl refreshUrl scopes".split()),
}
"""Keywords, by the kind of what has them, that no value and no call depends on: for people, or for other tools."""
READ: Mapping[str, frozenset[str]] = {
    "Document": frozenset(
        "openapi $self info jsonSchemaDialect servers paths webhooks components security tags".split()
    ),
    "Info": frozenset("title description".split()),
    "Server": frozenset("url variables".split()),
    "ServerVariable": frozenset({"default"}),
    "Components": frozenset(
        "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems"
        " mediaTypes".split()
    ),
    "PathItem": frozenset(
        "$ref get put post delete options head patch trace query additionalOperations servers parameters".split()
    ),
    "Operation": frozenset(
        "tags summary description operationId parameters requestBody responses callbacks deprecated security"
        " servers".split()
    ),
    "Parameter": frozenset(
        "$ref name in description required deprecated style explode allowReserved schema content".split()
    ),
    "Header": frozenset("$ref description required deprecated style explode schema content".split()),
    "RequestBody": frozenset("$ref description content required".split()),
    "Response": frozenset("$ref description content".split()),
    "MediaType": frozenset("$ref schema itemSchema example examples encoding prefixEncoding itemEncoding".split()),
    "Encoding": frozenset(
        "contentType headers style explode allowReserved encoding prefixEncoding itemEncoding".split()
    ),
    "Example": frozenset("$ref value dataValue serializedValue".split()),
    "Link": frozenset({"$ref"}),
    "Tag": frozenset("name description parent kind".split()),
    "Reference": frozenset({"$ref"}),
    "Schema": frozenset(
        "$ref $id $anchor $dynamicAnchor $dynamicRef $recursiveRef $defs definitions title description default examples"
        " deprecated readOnly writeOnly nullable discriminator type format enum const properties required"
        " additionalProperties patternProperties unevaluatedProperties items prefixItems additionalItems allOf oneOf"
        " anyOf contentEncoding contentMediaType contentSchema".split()
    ),
    "Discriminator": frozenset("propertyName mapping defaultMapping".split()),
    "SecurityScheme": frozenset("$ref type description name in scheme flows openIdConnectUrl".split()),
    "OAuthFlows": frozenset("implicit password clientCredentials authorizationCode deviceAuthorization".split()),
    "OAuthFlow": frozenset({"tokenUrl"}),
}
"""Keywords that are in the SDK, or whose reader notes what of them is not."""


def keywords(part: Part) -> Iterator[str]:
    """The keywords that a part has; extensions are none."""
    if part.kind in READ:
        yield from (key for key in part.value if not key.startswith("x-"))


def is_checked_by_server(part: Part, key: str) -> bool:
    """Whether a keyword is one that says which values are valid in a way that has no type."""
    return part.kind == "Schema" and key in CHECKS


def is_known(part: Part, key: str) -> bool:
    """Whether a keyword is read, one that a server checks by itself, or one for people."""
    if part.kind == "Schema" and key in LIMITS:
        return True
    return key in READ[part.kind] or key in PROSE.get(part.kind, ())
