"""A first `sdk.yaml` changes nothing, whatever the document, and can be read."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from sdkgen.adopt.first_settings import first_settings
from sdkgen.adopt.settings_text import settings_text
from sdkgen.cli import main
from sdkgen.load import source
from sdkgen.pipeline import Run
from sdkgen.problems import SpecError

ROOT = Path(__file__).parents[2]
SPECS = sorted((ROOT / "tests/golden/cases").glob("*/spec.*"))
OTHERS = sorted(path for path in (ROOT.parent / "shared/specs").glob("*.*") if path.stat().st_size < 100_000)
HINTS = """\
openapi: 3.1.0
info: {title: Pets, version: "1", description: All about pets., license: {name: MIT}}
servers: [{url: https://pets.example.com}]
security: [{KeyAuth: []}]
paths:
  /pets:
    get:
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      responses:
        "200":
          description: Pets.
          content:
            application/json:
              schema:
                properties:
                  items: {type: array, items: {type: object, properties: {name: {type: string}}}}
                  next_cursor: {type: string}
                  has_more: {type: boolean}
        default:
          description: No.
          content: {application/json: {schema: {$ref: "#/components/schemas/Failure"}}}
  /tales:
    post:
      operationId: tell
      requestBody: {content: {application/json: {schema: {type: object, properties: {stream: {type: boolean}}}}}}
      responses:
        "200":
          description: A tale.
          content:
            application/json: {schema: {type: string}}
            text/event-stream: {schema: {type: object, properties: {word: {type: string}}}}
  /songs:
    post:
      responses:
        "200":
          description: A song.
          content:
            application/json: {schema: {type: string}}
            text/event-stream: {schema: {type: string}}
components:
  securitySchemes: {KeyAuth: {type: http, scheme: bearer}}
  schemas:
    Failure: {type: object, properties: {error: {type: object, properties: {message: {type: string}}}}}
"""
EXPECTED = """\
# yaml-language-server: $schema=sdk.schema.json
#
# What the OpenAPI document cannot say about the SDK. What follows is what is inferred without this file: change what
# you would rather have, delete what you do not care about. What is commented out would change the SDK.

# What users install and import. The version is that of the SDK, not of the API: it stays until it is changed here, so
# that a new version of the document alone releases nothing.
package:
  name: pets
  distribution: pets
  version: "0.1.0"
  # license: MIT
  # description: All about pets.

# The client classes, and where they take what they need from.
client:
  name: Pets
  error: PetsError
  base_url: {default: "https://pets.example.com", env: PETS_BASE_URL}
  log_env: PETS_LOG
  timeout: 600
  connect_timeout: 5
  auth:
    key: {scheme: KeyAuth, env: PETS_KEY}

# Where failed responses say what is wrong, as far as the document shows.
# errors:
#   message: [error, message]

# Types that the document has no names for, under the names that they get.
# types:
#   names:
#     "#/paths/~1pets/get/responses/200/content/application~1json/schema/properties/items/items": PetListResponseItem
#     "#/paths/~1pets/get/responses/200/content/application~1json/schema": PetListResponse
#     "#/components/schemas/Failure/properties/error": FailureError
#     "#/paths/~1tales/post/responses/200/content/text~1event-stream/schema": TaleCreateEvent
#     "#/paths/~1tales/post/requestBody/content/application~1json/schema": TaleCreateParams

# How the pages of lists follow each other, as the document shows it, by the base names of their classes. From here on
# only these count; `paging: {}` is a client without pages.
paging:
  CursorTokenItemsPage:
    items: items
    more: has_more
    token: {parameter: cursor, field: next_cursor}

# The attributes of the client, and their methods by operation. Move and rename as you like; see also `ignore`.
# These can stream, and need to be told how a call asks for it:
#   create: {operation: "POST /songs", stream: {argument: ...}}
resources:
  pets:
    methods: {list: GET /pets}
  tales:
    methods:
      create:
        operation: tell
        stream: {argument: stream}
  songs:
    methods: {create: POST /songs}
"""


@pytest.mark.parametrize("spec", [*SPECS, ROOT / "spec/messages.yaml", *OTHERS], ids=lambda path: str(path)[-60:])
def test_it_changes_nothing(spec: Path, tmp_path: Path) -> None:
    before = Run(spec, None)
    try:
        expected = before.package
    except SpecError:
        pytest.skip("no SDK can be made of this document, or it is a part of one")
    sdk = tmp_path / "sdk.yaml"
    sdk.write_text(first_settings(before.document, before.settings, before.api), encoding="utf-8")
    assert Run(spec, sdk).package == expected


def test_it_says_what_is_inferred_and_asks_for_the_rest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "spec.yaml").write_text(HINTS, encoding="utf-8")
    out = tmp_path / "sdk.yaml"
    assert main(["init", str(tmp_path / "spec.yaml"), "--out", str(out)]) == 0
    assert f"{out} written" in capsys.readouterr().out
    assert out.read_text(encoding="utf-8") == EXPECTED


def test_editors_find_the_schema_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("spec.yaml").write_text(HINTS, encoding="utf-8")
    assert main(["init", "spec.yaml"]) == 0
    capsys.readouterr()
    assert main(["show", "schema"]) == 0
    schema = capsys.readouterr().out
    assert Path("sdk.schema.json").read_text(encoding="utf-8") == schema
    settings = yaml.safe_load(Path("sdk.yaml").read_text(encoding="utf-8"))
    jsonschema.validate(settings, json.loads(schema))
    # A second document's settings share it, and a folder still holds one document.
    assert main(["init", "spec.yaml", "--out", "more.yaml"]) == 0
    Path("more.yaml").unlink()
    assert main(["diff", ".", "."]) == 0


def test_it_refuses_to_overwrite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "sdk.yaml"
    out.write_text("mine: true\n")
    assert main(["init", str(SPECS[0]), "--out", str(out)]) == 2
    assert "exists" in capsys.readouterr().err
    assert out.read_text() == "mine: true\n"


def test_a_wrong_document_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text("openapi: 3.1.0\ninfo: {title: a, version: b}\npaths: []\n")
    assert main(["init", str(tmp_path / "spec.yaml"), "--out", str(tmp_path / "sdk.yaml")]) == 2
    assert not (tmp_path / "sdk.yaml").exists()


ODD = ["", "a", "null", "~", "1", "1.0", "yes", "NO", "a: b", "a #b", "#a", "- a", "a,b", "{a}", "[a]", "/a/{b}", "a:"]
ODD += [
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "'a'",
    '"a"',
    "%a",
    "@a",
    "`a`",
    "a\nb",
    "a\tb",
    " a",
    "a ",
    "é",
    "\x7f",
    "\x85",
    "?",
]
ODD += [
    "\u2028",
    "\ufeff",
    "\U0001f642",
    "$ref",
    "? a",
    "-",
    "---",
    "...",
    "0x1f",
    "1e3",
    ".5",
    "=",
    "<<",
    "2024-01-01",
]


@pytest.mark.parametrize("text", ODD)
def test_settings_are_read_as_they_were_written(text: str, tmp_path: Path) -> None:
    value = {"a": text, "b": [text], "c": {text: text}, "d": {"e": {"f": text, text: [text]}}, "g": {}, "h": []}
    file = tmp_path / "sdk.yaml"
    file.write_text(settings_text(value, {"": "Head\n\n" + "c", "g": "Why."}), encoding="utf-8", newline="\n")
    assert source.read(file).value == value
