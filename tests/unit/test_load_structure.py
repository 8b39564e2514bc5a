"""The structure of a document: what is said, in words of its author, about what is wrong with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from sdkgen.load import Document
from sdkgen.load.schema import Schema
from sdkgen.load.structure import check

HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'


def said(folder: Path, text: str) -> list[str]:
    """What is said about a document with this text, without the place, and without how it is read all the same."""
    path = folder / "api.yaml"
    path.write_text(text, encoding="utf-8")
    found = Document(path)
    refused = check(found)
    repaired = [replace(one, message=one.message.rpartition(": ")[0]) for one in found.repairs]
    return [
        f"{problem.place.line}: {problem.message} [{problem.rule}]" + (f" {problem.hint}" if problem.hint else "")
        for problem in sorted([*refused, *repaired])
    ]


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        (
            "{required: true}",
            "`required` of schema `Pet` must be a list of property names, not `true` [invalid-type] "
            "it stands beside `properties` and lists the names of those that are never missing",
        ),
        ("{properties: [a]}", "`properties` of schema `Pet` must be a mapping from names to schemas, not a list"),
        (
            "{properties: {a: string}}",
            'property `a` of schema `Pet` must be a schema, which is a mapping, not the text "s',
        ),
        (
            "{properties: {200: {type: 5}}}",
            "`type` of property `200` of schema `Pet` must be a type of JSON, not the numb",
        ),
        (
            "{type: sting}",
            "`type` of schema `Pet` must be a type of JSON, not `sting` [invalid-value] did you mean `string`?",
        ),
        ("{type: [string, nil]}", "entry 2 of `type` of schema `Pet` must be a type of JSON, not `nil`"),
        ("{enum: red}", '`enum` of schema `Pet` must be a list of values, not the text "red"'),
        ("{items: 3}", "the items of schema `Pet` must be a schema, which is a mapping, not the number `3`"),
        ("{oneOf: []}", "`oneOf` of schema `Pet` is empty, but must be a list of at least one schema [empty-value]"),
        ("{allOf: {a: 1}}", "`allOf` of schema `Pet` must be a list of at least one schema, not a mapping"),
        ("{anyOf: [1]}", "entry 1 of `anyOf` of schema `Pet` must be a schema, which is a mapping, not the number `1`"),
        (
            "{discriminator: {propertyname: t}}",
            "`discriminator` of schema `Pet` has no `propertyName` [missing-key] "
            "`propertyname` is not a known key: did you mean `propertyName`?",
        ),
        ("{$ref: 5}", "`$ref` of schema `Pet` must be text, such as `#/components/schemas/Pet`, not the number `5`"),
        ('{nullable: "true"}', '`nullable` of schema `Pet` must be `true` or `false`, not the text "true"'),
        ("{description: {}}", "`description` of schema `Pet` must be text, not a mapping"),
        ("[]", "schema `Pet` must be a schema, which is a mapping, not a list"),
        ("", "schema `Pet` must be a schema, which is a mapping, not empty"),
    ],
)
def test_schemas(tmp_path: Path, schema: str, message: str) -> None:
    (line,) = said(tmp_path, f"{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    Pet: {schema}\n")
    assert line.startswith(f"6: {message}")


@pytest.mark.parametrize(
    ("operation", "message"),
    [
        ("{}", ""),
        ("{responces: {}}", "the operation has no `responses` [missing-key] did you mean `responses` instead of `resp"),
        (
            "{responses: []}",
            "`responses` of operation `GET /a` must be a mapping from status codes to responses, not a ",
        ),
        (
            "{responses: {2000: {}}}",
            "`2000` in `responses` of operation `GET /a` must be a status code, a range such as",
        ),
        (
            "{responses: {200: ok}}",
            "response `200` of operation `GET /a` must be a mapping that describes a response, not",
        ),
        ("{responses: {2XX: {}, default: {}, x-a: 1}}", ""),
        ("{responses: {}, operationId: [a]}", "`operationId` of operation `GET /a` must be text, not a list"),
        ("{responses: {}, tags: a}", '`tags` of operation `GET /a` must be a list of names, not the text "a"'),
        (
            "{responses: {}, parameters: {}}",
            "`parameters` of operation `GET /a` must be a list of parameters, not a ma",
        ),
        ("{responses: {}, parameters: [{in: query, schema: {}}]}", "parameter 1 of operation `GET /a` has no `name`"),
        ("{responses: {}, parameters: [{name: a, in: query}]}", "parameter `a` of operation `GET /a` has no `schema`"),
        (
            "{responses: {}, parameters: [{name: a, in: body, schema: {}}]}",
            "`in` of parameter `a` of operation `GET /a` must be `path`, `query`, `header` or `cookie`, not `body` "
            "[invalid-value] a body is described by `requestBody`, not by a parameter",
        ),
        (
            "{responses: {}, parameters: [{name: a, in: qery, schema: {}}]}",
            "`in` of parameter `a` of operation `GET /a`",
        ),
        ("{responses: {}, requestBody: {}}", "the request body of operation `GET /a` has no `content`"),
        (
            "{responses: {}, requestBody: {content: []}}",
            "`content` of the request body of operation `GET /a` must be a",
        ),
        ("get", 'operation `GET /a` must be a mapping that describes an operation, not the text "get"'),
    ],
)
def test_operations(tmp_path: Path, operation: str, message: str) -> None:
    lines = said(tmp_path, f"{HEAD}paths:\n  /a:\n    get: {operation}\n")
    assert [line[: len(message) + 3] for line in lines] == ([f"5: {message}"] if message else [])


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("openapi: 3.0.0\ninfo: {title: T}\npathes: {}\n", ["3: the document has no `paths` [missing-key]"]),
        ("openapi: 3.0.0\ninfo: {title: T}\n", ["1: the document has no `paths` [missing-key]"]),
        ("openapi: 3.0.0\npaths: {}\n", ["1: the document has no `info` [missing-key]"]),
        ("openapi: 3.0.0\ninfo: {titel: T}\npaths: {}\n", ["2: `info` has no `title` [missing-key]"]),
        ("openapi: 3.0.0\ninfo: {title: 5}\npaths: {}\n", ["2: `title` of `info` must be the name of the API, not"]),
        ("openapi: 3.0.0\ninfo: {title: T}\npaths: []\n", ["3: `paths` must be a mapping from paths such as `/pets`"]),
        (HEAD + "paths: {pets: {}}\n", ["3: `pets` in `paths` must be a path that starts with `/` [invalid-key]"]),
        (HEAD + "paths: {/a: [], x-a: []}\n", ["3: path `/a` must be a mapping from HTTP methods to operations, not"]),
        (HEAD + "paths: {}\nservers: {url: x}\n", ["4: `servers` must be a list of servers, not a mapping"]),
        (HEAD + "paths: {}\nservers: [{}]\n", ["4: server 1 has no `url` [missing-key]"]),
        (
            HEAD + "paths: {}\ncomponents: {securitySchemes: {A: {type: basic}, B: {type: http}, C: {type: apiKey}}}\n",
            [
                "4: `type` of security scheme `A` must be `apiKey`, `http`, `oauth2`, `openIdConnect` or `mutualTLS`, "
                "not `basic` [invalid-value]",
                "4: security scheme `B` has no `scheme` [missing-key]",
                "4: security scheme `C` has no `in` [missing-key]",
                "4: security scheme `C` has no `name` [missing-key]",
            ],
        ),
    ],
)
def test_documents(tmp_path: Path, text: str, messages: list[str]) -> None:
    lines = said(tmp_path, text)
    assert [line[: len(message)] for line, message in zip(lines, messages, strict=True)] == messages


def test_openapi_3_0_asks_for_responses(tmp_path: Path) -> None:
    text = "openapi: 3.0.0\ninfo: {title: T}\npaths: {/a: {get: {}}}\n"
    assert said(tmp_path, text) == [
        "3: the operation has no `responses` [missing-key] say what the usual response holds"
    ]


def test_no_more_than_twenty_problems(tmp_path: Path) -> None:
    schemas = "".join(f"    S{number}: {{$ref: 1}}\n" for number in range(100))
    lines = said(tmp_path, f"{HEAD}paths: {{}}\ncomponents:\n  schemas:\n{schemas}")
    assert [int(line.partition(":")[0]) for line in lines] == list(range(6, 26))


def test_what_real_documents_contain(tmp_path: Path) -> None:
    assert not said(
        tmp_path,
        """openapi: 3.0.0
info: {title: T, version: 1.0, x-logo: {}}
paths:
  /a:
    x-a: 1
    get:
      responses:
        200: {description: a response that is a request body, $ref: "#/components/requestBodies/B"}
        201: {content: {$ref: "#/components/mediaTypes/M"}}
    parameters: []
components:
  requestBodies: {B: {content: {}}}
  mediaTypes: {M: {application/json: {schema: {type: [string, null], enum: []}}}}
  schemas: {A: {type: null, unknown: [], items: [{type: string}]}, B: true, "with space": {}}
""",
    )


@pytest.mark.parametrize("name", ["openapi.schema.json", "sdk.schema.json"])
def test_the_schemas_are_schemas_and_explain_themselves(name: str) -> None:
    node = Schema(name, "it").node
    jsonschema.Draft202012Validator.check_schema(node)
    for definition in node["$defs"].values():
        assert "title" in definition or "$comment" in definition


def test_odd_keys_are_found_again(tmp_path: Path) -> None:
    schemas = '    "": {type: 1}\n    007: {required: 1}\n    "~/": {enum: 1}\n'
    text = f"{HEAD}paths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    assert [line.partition(" must")[0] for line in said(tmp_path, text)] == [
        "6: `type` of schema ``",
        "7: `required` of schema `007`",
        "8: `enum` of schema `~/`",
    ]
