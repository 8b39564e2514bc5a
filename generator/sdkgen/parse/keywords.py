"""The keywords of OpenAPI that are understood, and what is said of those that are not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.load.visit import Part

_CHECKS = frozenset(
    "not if then else contains minContains maxContains dependentSchemas dependentRequired propertyNames"
    " unevaluatedItems unevaluatedProperties dependencies".split()
)
"""Keywords of schemas that say which values are valid in a way that has no type."""
_KNOWN: Mapping[str, frozenset[str]] = {
    "Document": frozenset(
        "openapi info servers paths webhooks components security tags externalDocs jsonSchemaDialect $self".split()
    ),
    "PathItem": frozenset(
        "$ref summary description servers parameters get put post delete options head patch trace query"
        " additionalOperations".split()
    ),
    "Operation": frozenset(
        "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated"
        " security servers".split()
    ),
    "Parameter": frozenset(
        "$ref name in description required deprecated allowEmptyValue style explode allowReserved schema example"
        " examples content summary".split()
    ),
    "RequestBody": frozenset("$ref description content required summary".split()),
    "Response": frozenset("$ref description headers content links summary".split()),
    "MediaType": frozenset(
        "schema itemSchema example examples encoding prefixEncoding itemEncoding $ref description".split()
    ),
    "Schema": frozenset(
        "$ref $id $schema $anchor $comment $defs $dynamicAnchor $vocabulary definitions id title description default"
        " example examples deprecated readOnly writeOnly nullable discriminator xml externalDocs type format enum const"
        " properties required additionalProperties patternProperties items prefixItems allOf oneOf anyOf multipleOf"
        " maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems"
        " maxProperties minProperties contentEncoding contentMediaType contentSchema".split()
    ),
}
"""The keywords of each kind that are read, or that a server checks by itself."""


def keywords(part: Part) -> Iterator[str]:
    """The keywords that a part has; extensions are none."""
    if part.kind in _KNOWN:
        yield from (key for key in part.value if not key.startswith("x-"))


def is_checked_by_server(part: Part, key: str) -> bool:
    """Whether a keyword is one that says which values are valid in a way that has no type."""
    return part.kind == "Schema" and key in _CHECKS


def is_known(part: Part, key: str) -> bool:
    """Whether a keyword is read, or one that a server checks by itself."""
    return key in _KNOWN[part.kind]
