"""`sdk.yaml`: what it becomes, what is inferred without it, and what is refused where."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkgen import load
from sdkgen.load import Document
from sdkgen.load.operations import operations
from sdkgen.problems import SpecError
from sdkgen.settings import EXCEPTIONS, Settings

API = """openapi: 3.1.0
info: {title: "The Pet Store API", version: "1"}
servers: [{url: "https://{region}.example.com/v1/", variables: {region: {default: eu}}}]
security: [{ApiKeyAuth: []}, {OAuth2: []}]
paths:
  /pets:
    get:
      operationId: pets_list
      parameters: [{name: x-beta, in: header, schema: {type: string}}]
      responses: {"200": {description: ok}}
    post:
      operationId: pets_create
      responses: {"200": {description: ok}}
components:
  schemas:
    Pet: {type: object, properties: {tag: {type: string}}}
    Response_Pet: {type: object}
  securitySchemes:
    ApiKeyAuth: {type: apiKey, in: header, name: x-key}
    OAuth2: {type: oauth2, flows: {}}
    Unused: {type: http, scheme: bearer}
"""


@pytest.fixture
def api(tmp_path: Path) -> Document:
    path = tmp_path / "api.yaml"
    path.write_text(API, encoding="utf-8")
    return load.document(path)


def settings(api: Document, text: str) -> Settings:
    """The settings with this text."""
    path = api.path.with_name("sdk.yaml")
    path.write_text(text, encoding="utf-8")
    return load.settings(path, api)


def refused(api: Document, text: str) -> list[str]:
    """What is said about settings with this text."""
    with pytest.raises(SpecError) as error:
        settings(api, text)
    return [
        f"{problem.place.line}:{problem.place.column}: {problem.message} [{problem.rule}] {problem.hint}".rstrip()
        for problem in error.value.problems
    ]


def test_defaults_come_from_the_document(api: Document) -> None:
    found = load.settings(None, api)
    assert (found.package.name, found.package.distribution, found.package.version) == (
        "the_pet_store",
        "the-pet-store",
        "0.1.0",
    )
    assert (found.client.name, found.client.error) == ("ThePetStore", "ThePetStoreError")
    assert (found.client.base_url.default, found.client.base_url.env) == (
        "https://eu.example.com/v1",
        "THE_PET_STORE_BASE_URL",
    )
    assert [(auth.argument, auth.scheme, auth.env) for auth in found.client.auth] == [
        ("api_key", "ApiKeyAuth", "THE_PET_STORE_API_KEY"),
        ("access_token", "OAuth2", "THE_PET_STORE_ACCESS_TOKEN"),
    ]
    assert (found.retry.max_retries, found.client.timeout, found.errors.message) == (2, 600.0, ("message",))
    assert found.resources == ()
    assert str(found.problem("#/package", "rule", "is wrong").place).endswith("api.yaml")
    assert settings(api, "# nothing yet\n") == found


@pytest.mark.parametrize(
    ("title", "package", "client"),
    [
        ("", "api", "Api"),
        ("API", "api", "API"),
        ("日本", "api", "Api"),
        ("Käse & Söhne API", "kase_sohne", "KaseSohne"),
        ("3D Print", "api_3d_print", "Api3DPrint"),
        ("import", "import_api", "Import"),
        ("Email API", "email_api", "Email"),
        ("Bob's Client", "bobs_client", "BobsClient"),
        ("Client", "client", "ApiClient"),
        ("Authentication API", "authentication", "Authentication"),
    ],
)
def test_names_from_titles(tmp_path: Path, title: str, package: str, client: str) -> None:
    path = tmp_path / "api.yaml"
    path.write_text(f'openapi: 3.1.0\ninfo: {{title: "{title}"}}\npaths: {{}}\n', encoding="utf-8")
    found = load.settings(None, load.document(path))
    assert (found.package.name, found.client.name) == (package, client)
    assert found.client.error.startswith(client) and found.client.error not in EXCEPTIONS


def test_a_resource_tree(api: Document) -> None:
    text = """
resources:
  pets:
    description: Pets.
    methods:
      create: {operation: post /pets, stream: {argument: stream, until: [end]}}
    helpers:
      stream:
        operation: create
        class: PetStream
        items: parts
        events:
          start: {start: pet}
          part: {append: part}
          change:
            text: {text: words, into: name, emit: {name: word, value: piece, snapshot: ""}}
            set: {set: mark, into: mark, emit: mark}
            merge: {json: piece, into: data, emit: data}
          part_end: {finish_item: part}
          news: {merge: {usage: usage, rest: ""}}
          end: {finish: pet}
        text: {event: word, stream: words, final: get_words}
    resources:
      all:
        methods:
          list: pets_list
"""
    found = settings(api, text)
    pets, below = found.walk()
    assert (below.path, below.methods[0].target) == (("pets", "all"), "#/paths/~1pets/get")
    assert (pets.methods[0].target, pets.methods[0].operation) == ("#/paths/~1pets/post", "post /pets")
    stream = pets.methods[0].stream
    assert stream is not None
    assert (stream.argument, stream.until, stream.tag) == ("stream", ("end",), "")
    (helper,) = pets.helpers
    assert [(rule.event, rule.delta, rule.action, rule.source, rule.target) for rule in helper.rules] == [
        ("start", "", "start", "pet", ""),
        ("part", "", "append", "part", ""),
        ("change", "text", "text", "words", "name"),
        ("change", "set", "set", "mark", "mark"),
        ("change", "merge", "json", "piece", "data"),
        ("part_end", "", "finish_item", "", ""),
        ("news", "", "merge", "usage", "usage"),
        ("news", "", "merge", "rest", ""),
        ("end", "", "finish", "", ""),
    ]
    assert [(rule.emit.name, rule.emit.value, rule.emit.snapshot) for rule in helper.rules if rule.emit] == [
        ("word", "piece", ""),
        ("mark", "mark", ""),
        ("data", "piece", "snapshot"),
        ("part_end", "part", ""),
        ("end", "pet", ""),
    ]
    place = found.problem(helper.rules[3].origin, "rule", "is wrong").place
    assert place.source.strip().startswith("set: {set: mark")


def test_names_of_types(api: Document) -> None:
    text = r"""
types:
  rules: [{match: "Response_(.+)", name: '\1Reply'}]
  names: {Pet: Animal, "#/components/schemas/Pet/properties/tag": {request: Tag}}
"""
    types = settings(api, text).types
    assert types.rules[0].apply("Response_Pet") == "PetReply"
    assert types.rules[0].apply("xResponse_Pet") is None
    assert types.names["#/components/schemas/Pet"].response == "Animal"
    tag = types.names["#/components/schemas/Pet/properties/tag"]
    assert (tag.request, tag.response) == ("Tag", "")


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "- a\n",
            [
                "1:1: the file must be a mapping of settings, not a list [invalid-type] "
                "its keys are package, client, retry, errors, resources, ignore, parameters and types"
            ],
        ),
        ("packge: {}\n", ["1:1: the file has no setting `packge` [unknown-key] did you mean `package`?"]),
        (
            "client: {auth: {key: {schem: A}}}\n",
            [
                "1:22: `key` of `auth` of `client` has no `scheme` [missing-key] "
                "`schem` is not a known key: did you mean `scheme`?"
            ],
        ),
        (
            "package: {version: 1.0}\n",
            [
                "1:20: `version` of `package` must be a version, such as `1.0.0`, in quotes, not the number `1.0` "
                "[invalid-type]"
            ],
        ),
        (
            "package: {name: A-b}\n",
            [
                "1:17: `name` of `package` must be a name in snake_case, not `A-b` [invalid-value] "
                "write it like `pet_store`"
            ],
        ),
        (
            "retry: {max_retries: -1}\n",
            ["1:22: `max_retries` of `retry` must be a whole number, not the number `-1` [invalid-value]"],
        ),
        (
            "errors: {classes: {abc: X}}\n",
            ["1:20: `abc` in `classes` of `errors` must be a status code from 400 to 599 [invalid-key]"],
        ),
        (
            "resources: {pets: {methods: {get: {operatin: x}}}}\n",
            [
                "1:35: method `get` of resource `pets` has no `operation` [missing-key] "
                "`operatin` is not a known key: did you mean `operation`?"
            ],
        ),
        (
            "resources: {pets: {methods: {get: pets_lst, put: PUT /pets}}}\n",
            [
                "1:35: the document has no operation `pets_lst` [unknown-operation] did you mean `pets_list`?",
                "1:50: the document has no operation `PUT /pets` [unknown-operation] did you mean `POST /pets`?",
            ],
        ),
        (
            "resources: {pets: {methods: {list: pets_list}}}\nignore: {pets_list: a, pets_create: b, POST /pets: c}\n",
            [
                "2:10: `pets_list` is to be ignored, but the method `list` needs it [needless-ignore] "
                "delete this line, or the method",
                "2:40: `POST /pets` is ignored twice [needless-ignore] delete this line",
            ],
        ),
        (
            "client: {auth: {key: {scheme: ApiKey}}}\n",
            ["1:31: the document has no security scheme `ApiKey` [unknown-scheme] did you mean `ApiKeyAuth`?"],
        ),
        (
            "parameters: {x-bet: betas}\n",
            ["1:14: no operation of the document has a parameter `x-bet` [unknown-parameter] did you mean `x-beta`?"],
        ),
        (
            'types: {names: {Pt: A, "#/components/schemas/Pt": B}}\n',
            [
                "1:17: the document has no schema `Pt` [unknown-schema] did you mean `Pet`?",
                "1:24: the document has nothing at `#/components/schemas/Pt` [unknown-schema] "
                "did you mean `#/components/schemas/Pet`?",
            ],
        ),
        (
            'types: {names: {Pet: A, "#/components/schemas/Pet": B}}\n',
            ["1:25: this schema is also named as `Pet` [duplicate-key] remove one of the two"],
        ),
        (
            'types: {rules: [{match: "(", name: a}, {match: a, name: "\\\\1"}]}\n',
            [
                "1:25: `(` is no regular expression: missing ), unterminated subpattern [invalid-pattern]",
                "1:57: `\\1` does not fit the groups of `a`: invalid group reference 1 at position 1 [invalid-pattern] "
                "`\\1` stands for the first group in parentheses",
            ],
        ),
        (
            "resources: {pets: {methods: {a: pets_list}, resources: {a: {}}}}\n",
            ["1:57: `a` names a resource and a method of `pets` [name-clash] rename one of them"],
        ),
        (
            "resources: {pets: {methods: {list: pets_list}, helpers: {s: {operation: list, class: S, events: {}}}}}\n",
            [
                "1:73: `pets` has no streaming method `list` [unknown-method] give the method a `stream`",
                "1:97: no event starts the result [invalid-rule] "
                "one rule must `start` the result that the others build",
            ],
        ),
    ],
)
def test_what_is_refused(api: Document, text: str, messages: list[str]) -> None:
    assert refused(api, text) == messages


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("{start: a, append: b}", "the rule does 2 things: `start`, `append` [invalid-rule]"),
        ("{t: {into: a}}", "the rule does nothing [invalid-rule]"),
        ("{t: {text: a}}", "the rule `text` has no `into` [missing-key] name the field that is built"),
        ("{start: a, into: b}", "the rule `start` takes no `into` [invalid-rule]"),
        ("{finish: a, emit: b}", "the rule `finish` takes no `emit` [invalid-rule]"),
        ("{start: 1}", "`start` of event `e` of helper `s` must be text, not the number `1` [invalid-type] put it in"),
        ("{t: {txt: a}}", "`t` of event `e` of helper `s` has no setting `txt` [unknown-key] did you mean `text`?"),
    ],
)
def test_rules_that_are_refused(api: Document, rule: str, message: str) -> None:
    helper = f"{{operation: list, class: S, events: {{e: {rule}}}}}"
    (line,) = refused(api, f"resources: {{pets: {{helpers: {{s: {helper}}}}}}}\n")
    assert line.partition(": ")[2].startswith(message)


def test_the_settings_of_this_project() -> None:
    spec = Path(__file__).parents[2] / "spec"
    document = load.document(spec / "messages.yaml")
    found = load.settings(spec / "sdk.yaml", document)
    named = {method.target for resource in found.walk() for method in resource.methods}
    assert named == {origin for *_, origin, _ in operations(document)}
