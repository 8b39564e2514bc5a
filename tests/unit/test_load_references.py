"""What a `$ref` leads to, and what is said of one that leads nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkgen.load import document
from sdkgen.problems import SpecError

MAIN = """openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, "a/b": {type: integer}}}
    With space: {$anchor: spaced, type: string}
    Alias: {$ref: "#/components/schemas/Pet"}
    Id: {$id: "https://example.com/id", type: object, properties: {x: {type: string}}}
    Many: {oneOf: [{type: string}, {type: integer}]}
"""


def load(folder: Path, **files: str) -> list[str]:
    """The rules that these files break."""
    for name, text in {"main_yaml": MAIN, **files}.items():
        path = folder / name.replace("__", "/").replace("_yaml", ".yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    try:
        document(folder / "main.yaml")
    except SpecError as error:
        return [f"{problem.rule}: {problem.message} {problem.hint}".strip() for problem in error.problems]
    return []


@pytest.mark.parametrize(
    ("ref", "origin"),
    [
        ("#/components/schemas/Pet", "#/components/schemas/Pet"),
        ("#/components/schemas/Pet/properties/a~1b", "#/components/schemas/Pet/properties/a~1b"),
        ("#/components/schemas/Pet/properties/a%7E1b", "#/components/schemas/Pet/properties/a~1b"),
        ("#/components/schemas/With%20space", "#/components/schemas/With space"),
        ("#/components/schemas/With space", "#/components/schemas/With space"),
        ("#spaced", "#/components/schemas/With space"),
        ("#/components/schemas/Alias", "#/components/schemas/Alias"),
        ("#/components/schemas/Alias/properties/name", "#/components/schemas/Pet/properties/name"),
        ("#/components/schemas/Many/oneOf/1", "#/components/schemas/Many/oneOf/1"),
        ("https://example.com/id", "#/components/schemas/Id"),
        ("https://example.com/id#/properties/x", "#/components/schemas/Id/properties/x"),
        ("#", "#"),
        ("main.yaml#/components", "#/components"),
        ("./main.yaml", "#"),
    ],
)
def test_within_a_file(tmp_path: Path, ref: str, origin: str) -> None:
    assert load(tmp_path) == []
    assert document(tmp_path / "main.yaml").resolve(ref, "#/paths") == origin


@pytest.mark.parametrize(
    ("ref", "at", "origin"),
    [
        ("https://example.com/v1/api.yaml", "#/paths", "#"),
        ("https://example.com/v1/api.yaml#/components", "#/paths", "#/components"),
        ("https://example.com/v1/api.yaml#spaced", "#/paths", "#/components/schemas/With space"),
        ("api.yaml#/components", "#/paths", "#/components"),
        ("https://example.com/v1/parts/a.yaml#/A", "#/paths", "parts/a.yaml#/A"),
        ("parts/a.yaml#/A", "#/paths", "parts/a.yaml#/A"),
        ("../api.yaml#/components", "parts/a.yaml#/A", "#/components"),
        ("https://example.com/v1/api.yaml#/components", "parts/a.yaml#/A", "#/components"),
        ("https://example.com/v1/parts/a.yaml", "parts/a.yaml#/A", "parts/a.yaml#"),
        ("https://example.com/own.yaml#/B", "b.yaml#/B", "b.yaml#/B"),
    ],
)
def test_by_the_address_that_a_file_says_is_its_own(tmp_path: Path, ref: str, at: str, origin: str) -> None:
    main = MAIN.replace("info:", "$self: https://example.com/v1/api.yaml\ninfo:", 1)
    files = {"parts__a_yaml": "A: {type: string}\n", "b_yaml": "$self: https://example.com/own.yaml\nB: {}\n"}
    assert load(tmp_path, main_yaml=main, **files) == []
    assert document(tmp_path / "main.yaml").resolve(ref, at) == origin


def test_a_bundler_may_put_whole_contents_where_media_types_go(tmp_path: Path) -> None:
    path = '{"/a": {get: {responses: {"200": {description: d, content: {$ref: "#/components/mediaTypes/A"}}}}}}'
    types = '  mediaTypes: {A: {application/json: {schema: {$ref: "#/components/schemas/Dog"}}}}\n'
    found = load(tmp_path, main_yaml=MAIN.replace("paths: {}", f"paths: {path}") + types)
    assert [one.split(":")[0] for one in found] == ["ref-not-found"], "what is inside is looked at"


@pytest.mark.parametrize(
    ("ref", "rule"),
    [
        ("https://example.com/v2.yaml", "ref-outside"),
        ("https://example.com/v1/../../etc/passwd", "ref-outside"),
        ("https://example.org/v1/api.yaml", "ref-remote"),
        ("https://example.com/v1/none.yaml", "ref-not-found"),
    ],
)
def test_an_address_leads_no_further_than_a_path(tmp_path: Path, ref: str, rule: str) -> None:
    main = MAIN.replace("info:", "$self: https://example.com/v1/api.yaml\ninfo:", 1)
    found = load(tmp_path, main_yaml=f"{main}    Far: {{$ref: {ref!r}}}\n")
    assert [one.split(":")[0] for one in found] == [rule]


def test_across_files(tmp_path: Path) -> None:
    main = MAIN + '    Far: {$ref: "parts/far.yaml#/Far"}\n    Whole: {$ref: "parts/whole%20file.yaml"}\n'
    pet = '{$ref: "../main.yaml#/components/schemas/Pet"}'
    far = f'Far: {{type: object, properties: {{near: {{$ref: "#/Near"}}, pet: {pet}}}}}\n'
    assert load(tmp_path, main_yaml=main, parts__far_yaml=far + "Near: {type: string}\n") != []
    (tmp_path / "parts/whole file.yaml").write_text("type: integer\n")
    found = document(tmp_path / "main.yaml")
    assert found.resolve("parts/far.yaml#/Far", "#") == "parts/far.yaml#/Far"
    assert found.resolve("#/Near", "parts/far.yaml#/Far/properties/near") == "parts/far.yaml#/Near"
    assert found.resolve("../main.yaml#/info", "parts/far.yaml#/Far") == "#/info"
    assert found.get("parts/far.yaml#/Near") == {"type": "string"}
    assert found.place("parts/far.yaml#/Near/type").file.name == "far.yaml"


def test_parts_in_other_files_are_checked_as_what_they_stand_for(tmp_path: Path) -> None:
    main = MAIN + '    Far: {$ref: "far.yaml#/Far"}\n'
    assert load(tmp_path, main_yaml=main, far_yaml="Far: {allOf: [{$ref: 7}]}\n") == [
        "invalid-type: `$ref` of entry 1 of `allOf` must be text, "
        "such as `#/components/schemas/Pet`, not the number `7` "
        "put it in quotes"
    ]


@pytest.mark.parametrize(
    ("ref", "message"),
    [
        (
            "#/components/schemas/pet",
            "ref-not-found: `#/components/schemas/pet` leads nowhere: `#/components/schemas` has no `pet` "
            "did you mean `#/components/schemas/Pet`?",
        ),
        (
            "#/component/schemas/Pet",
            "ref-not-found: `#/component/schemas/Pet` leads nowhere: the document has no `component` "
            "did you mean `#/components/schemas/Pet`?",
        ),
        ("#/components/schemas/Many/oneOf/2", "ref-not-found: "),
        (
            "#Pet",
            "ref-not-found: `#Pet` leads nowhere: no schema has this `$anchor` did you mean "
            "`#/components/schemas/Pet`?",
        ),
        (
            "Pet",
            "ref-not-found: there is no file `Pet` in the folder of the document did you mean "
            "`#/components/schemas/Pet`?",
        ),
        (
            "mian.yaml#/x",
            "ref-not-found: there is no file `mian.yaml` in the folder of the document did you mean `main.yaml`?",
        ),
        ("../up.yaml", "ref-outside: `../up.yaml` leads out of the folder of the document "),
        ("sub/../../up.yaml", "ref-outside: "),
        ("/etc/passwd", "ref-outside: "),
        ("..%2Fup.yaml", "ref-outside: "),
        ("http://example.com/a.yaml", "ref-remote: "),
        ("file:///etc/passwd", "ref-remote: "),
        ("//host/a.yaml", "ref-remote: "),
        ("a\\\\b.yaml", "ref-not-found: "),
        ("#/components/schemas/Bad", "ref-loop: "),
        ("#/info", "ref-kind: "),
    ],
)
def test_that_lead_nowhere(tmp_path: Path, ref: str, message: str) -> None:
    main = MAIN + f'    Bad: {{$ref: "{ref}"}}\n'
    if message.startswith("ref-kind"):
        main = MAIN.replace("paths: {}", 'paths: {/a: {get: {responses: {"200": {$ref: "#/components/schemas/Pet"}}}}}')
    (said,) = load(tmp_path, main_yaml=main)
    assert said.startswith(message)


def test_a_loop_is_told_once(tmp_path: Path) -> None:
    loop = "".join(f'    L{n}: {{$ref: "#/components/schemas/L{(n + 1) % 3}"}}\n' for n in range(3))
    (said,) = load(tmp_path, main_yaml=MAIN + loop + '    M: {$ref: "#/components/schemas/L1"}\n')
    assert said.startswith("ref-loop: these references lead in a circle: ")


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("type: string\n")
    (tmp_path / "in").mkdir()
    try:
        (tmp_path / "in/link.yaml").symlink_to(tmp_path / "secret.yaml")
    except OSError:
        pytest.skip("no symbolic links here")
    (said,) = load(tmp_path / "in", main_yaml=MAIN + '    Bad: {$ref: "link.yaml"}\n')
    assert said.startswith("ref-outside: ")


def test_what_only_looks_like_a_reference(tmp_path: Path) -> None:
    main = MAIN + (
        '    Odd: {type: object, properties: {$ref: {type: string}}, default: {$ref: "#/no"}, '
        'examples: [{$ref: "#/no"}], x-any: {$ref: "#/no"}, enum: [{$ref: "#/no"}]}\n'
    )
    assert load(tmp_path, main_yaml=main) == []


def test_a_discriminator_names_schemas(tmp_path: Path) -> None:
    main = MAIN + (
        "    Choice: {oneOf: [], discriminator: {propertyName: t, "
        'mapping: {a: Pet, b: "#/components/schemas/Pet", c: "#/components/schemas/Pat"}}}\n'
    ).replace("oneOf: [], ", "")
    (said,) = load(tmp_path, main_yaml=main)
    assert said.startswith("ref-not-found: `#/components/schemas/Pat` leads nowhere")
