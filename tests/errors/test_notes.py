"""What published documents get wrong and an SDK can still be made of: it is noted, and degraded as described."""

from __future__ import annotations

from pathlib import Path

from sdkgen.api import Location, Need, Primitive, PrimitiveKind
from sdkgen.pipeline import Run

HEAD = 'openapi: 3.1.0\ninfo: {title: Pets, version: "1"}\n'


def run(folder: Path, text: str) -> Run:
    """The compiler at work on a document."""
    path = folder / "spec.yaml"
    path.write_text(HEAD + text, encoding="utf-8")
    return Run(path, None)


def noted(run: Run) -> list[str]:
    return [f"{note.origin}: {note.message} [{note.rule}]" for note in run.api.notes]


def test_path_parameters_are_those_of_the_path(tmp_path: Path) -> None:
    found = run(
        tmp_path,
        """paths:
  /pets/{pet_id}:
    get:
      parameters: [{name: petId, in: path, required: true, schema: {type: integer}}]
      responses: {"200": {description: A pet.}}
""",
    )
    assert noted(found) == [
        "#/paths/~1pets~1{pet_id}/get/parameters/0: `petId` is not in the path `/pets/{pet_id}`, and left out "
        "[path-parameter-unused]",
        "#/paths/~1pets~1{pet_id}/get: `pet_id` of the path `/pets/{pet_id}` is not described, and read as text "
        "[path-parameter-undescribed]",
    ]
    ((parameter,),) = [one.parameters for resource in found.api.walk() for one in resource.operations]
    assert (parameter.name, parameter.location, parameter.required) == ("pet_id", Location.PATH, True)
    assert parameter.type == Primitive(PrimitiveKind.STRING)
    assert found.package.files


def test_operation_ids_that_nobody_uses_may_be_the_same(tmp_path: Path) -> None:
    found = run(
        tmp_path,
        """paths:
  /pets: {get: {operationId: list, responses: {"200": {description: Pets.}}}}
  /owners: {get: {operationId: list, responses: {"200": {description: Owners.}}}}
""",
    )
    assert noted(found) == [
        "#/paths/~1owners/get/operationId: `list` is also the operationId of GET /pets [duplicate-operation-id]"
    ]


def test_without_security_schemes_nothing_is_asked_for(tmp_path: Path) -> None:
    found = run(
        tmp_path, 'security: [{Default: []}]\npaths: {/pets: {get: {responses: {"200": {description: Pets.}}}}}\n'
    )
    assert noted(found) == ["#/security/0/Default: the document has no security scheme `Default` [unknown-scheme]"]
    assert found.api.credentials == ()
    assert found.api.auth is Need.OPTIONAL


def test_what_is_no_mistake(tmp_path: Path) -> None:
    """Lists without items, a body of GET, inheritance by a choice, a value that holds values of its own kind."""
    found = run(
        tmp_path,
        """paths:
  /pets:
    get:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Json"}}}}
      responses: {"200": {description: Pets., content: {application/json: {schema: {type: array}}}}}
    summary: Pets.
    x-note: {get: 1}
  /pets/{id}: {get: {parameters: [{$ref: "#/components/parameters/Id"}], responses: {default: {description: A.}}}}
  /pets/{name}/toys:
    get:
      parameters: [{name: name, in: path, required: true, schema: {type: string}}]
      responses: {default: {description: A.}}
components:
  parameters: {Id: {name: id, in: path, required: true, schema: {type: string}}}
  schemas:
    Animal:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind}
    Cat: {allOf: [{$ref: "#/components/schemas/Animal"}, {properties: {lives: {type: integer}}}]}
    Dog: {allOf: [{$ref: "#/components/schemas/Animal"}, {properties: {tricks: {type: integer}}}]}
    Json:
      oneOf:
        - {type: string}
        - {type: array, items: {$ref: "#/components/schemas/Json"}}
        - {type: object, additionalProperties: {$ref: "#/components/schemas/Json"}}
""",
    )
    assert found.package.files
