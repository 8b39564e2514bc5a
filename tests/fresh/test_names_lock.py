"""The lock of names in a project: written by `generate` alone, missed by `check`, and what users of old names meet."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sdkgen.cli import main

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.example.com"}]
paths:
  /pets:
    get:
      operationId: pets_get
      responses:
        "200": {description: A pet., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
components:
  schemas:
    Pet: {type: object, required: [home], properties: {home: {$ref: "#/components/schemas/Home"}}}
    Home: {type: object, required: [street], properties: {street: {type: string}, city: {type: string}}}
    Tag: {type: object, required: [text], properties: {text: {type: string}}}
"""
SECOND_VARIANT = DOCUMENT.replace(
    "    Home: {",
    """\
    Home: {oneOf: [{$ref: "#/components/schemas/Boat"}, {$ref: "#/components/schemas/House"}]}
    Boat: {type: object, required: [port], properties: {port: {type: string}}}
    House: {""",
)
REMOVED = DOCUMENT.partition("    Tag:")[0]
RENAMED = DOCUMENT.replace("Home", "Place")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "pyproject.toml").write_text('[tool.sdkgen]\nspec = "api.yaml"\nsdk = "sdk.yaml"\nout = "sdk"\n')
    monkeypatch.chdir(tmp_path)
    release(tmp_path, DOCUMENT, "1.0.0")
    return tmp_path


def release(project: Path, document: str, version: str) -> None:
    (project / "api.yaml").write_text(document)
    (project / "sdk.yaml").write_text(f"package: {{name: pets, version: {version}}}\n")
    assert main(["generate", "-q"]) == main(["check", "-q"]) == 0


def lines(project: Path) -> dict[str, str]:
    listed = [line for line in (project / "names.lock").read_text().splitlines() if not line.startswith("#")]
    assert listed == sorted(listed)
    return {line.partition(" ")[0]: line.partition(" ")[2] for line in listed}


def run(project: Path, code: str, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *options, "-c", code]
    return subprocess.run(command, cwd=project / "sdk", capture_output=True, text=True)


def test_generate_writes_it_and_check_misses_it(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (project / "names.lock").read_text()
    for wrong in (before + "Dog model pets #/components/schemas/Dog {name}\n", before.replace("Tag ", "Label "), None):
        (project / "names.lock").unlink()
        if wrong is not None:
            (project / "names.lock").write_text(wrong)
        assert main(["check"]) == 1
        assert "names.lock does not hold the names that the SDK has" in capsys.readouterr().out
        assert main(["check", "--format", "json"]) == 1
        assert '"rule": "names"' in capsys.readouterr().out
        assert (project / "names.lock").exists() == (wrong is not None)
        assert wrong is None or (project / "names.lock").read_text() == wrong
        (project / "names.lock").write_text(before)
    assert main(["generate"]) == 0
    assert "nothing changed" in capsys.readouterr().out


def test_without_settings_nothing_is_locked(project: Path) -> None:
    (project / "other").mkdir()
    (project / "other/api.yaml").write_text(DOCUMENT)
    assert main(["generate", "-q", "other/api.yaml", "--out", "other/sdk"]) == 0
    assert not (project / "other/names.lock").exists()


def test_settings_of_another_name_have_a_lock_of_their_own(project: Path) -> None:
    (project / "beta.yaml").write_text("package: {name: beta}\n")
    assert main(["generate", "-q", "api.yaml", "--sdk", "beta.yaml", "--out", "beta"]) == 0
    assert (project / "beta.names.lock").exists()


def test_a_run_that_fails_leaves_it(project: Path) -> None:
    before = (project / "names.lock").read_text()
    (project / "api.yaml").write_text(REMOVED)
    (project / "sdk/pets/types/_deprecated.py").write_text("mine = 1\n")
    assert main(["generate", "-q"]) == 2
    assert (project / "names.lock").read_text() == before
    assert not list(project.glob(".names.lock*"))


def test_a_second_variant_leaves_the_class_its_name(project: Path) -> None:
    release(project, SECOND_VARIANT, "1.0.0")
    assert lines(project)["Home"] == "model pets #/components/schemas/House {city,street}"
    assert lines(project)["HomeUnion"] == "alias pets #/components/schemas/Home"
    code = "from pets.types import Home, HomeUnion, Boat; assert Home(street='x').street == 'x'; print(HomeUnion)"
    done = run(project, code, "-W", "error")
    assert done.returncode == 0, done.stderr


def test_what_got_another_name_is_there_under_the_old_one(project: Path) -> None:
    release(project, RENAMED, "1.0.0")
    done = run(project, "from pets.types import Home, Place; assert Home is Place", "-W", "always")
    assert done.stderr.count("`Home` is deprecated and goes with version 3: use `Place`.") == 1
    assert run(project, "import pets.types; from pets.types import *; Place", "-W", "error").returncode == 0
    assert run(project, "from pets.types import Home", "-W", "error").returncode == 1


def test_what_is_gone_can_be_imported_until_the_major_version_after_the_next(project: Path) -> None:
    release(project, REMOVED, "1.0.0")
    removed = "model other #/components/schemas/Tag removed 1.0.0"
    for version in ("1.1.0", "2.0.0", "2.9.0"):
        release(project, REMOVED, version)
        assert lines(project)["Tag"] == removed
    done = run(project, "from pets.types import Tag; print(Tag(text='x').text)")
    assert done.stdout == "x\n", done.stderr
    release(project, REMOVED, "3.0.0")
    assert "Tag" not in lines(project)
    assert not (project / "sdk/pets/types/_deprecated.py").exists()


def test_what_comes_back_is_as_it_was(project: Path) -> None:
    before = lines(project)
    release(project, REMOVED, "1.1.0")
    release(project, DOCUMENT, "1.2.0")
    assert lines(project) == before


def test_settings_have_the_last_word(project: Path) -> None:
    (project / "sdk.yaml").write_text("package: {name: pets, version: 1.0.0}\ntypes: {names: {Home: House}}\n")
    assert main(["generate", "-q"]) == main(["check", "-q"]) == 0
    assert lines(project)["House"] == "model pets #/components/schemas/Home {city,street}"
    assert lines(project)["Home"] == "model pets #/components/schemas/Home removed 1.0.0"


def test_both_sides_of_a_merge_are_brought_together(project: Path) -> None:
    text = (project / "names.lock").read_text()
    line = next(line for line in text.splitlines() if line.startswith("Tag "))
    (project / "names.lock").write_text(f"{text}{line.replace('{text}', '{more,text}')}\n")
    assert main(["generate", "-q"]) == 0
    assert (project / "names.lock").read_text() == text


def test_names_says_where_a_name_comes_from(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    release(project, SECOND_VARIANT.partition("    Tag:")[0], "1.0.0")
    assert main(["names", "HomeUnion"]) == 0
    assert capsys.readouterr().out == (
        "HomeUnion: alias in types.pets, by names.lock\n"
        "  #/components/schemas/Home (api.yaml:13:5)\n"
        "  would be Home if nothing had been published\n"
    )
    assert main(["names", "--format", "json"]) == 0
    found = {one["name"]: one for one in json.loads(capsys.readouterr().out)}
    assert found["Home"]["usual"] == "House"
    assert found["Pet"]["rule"] == "schema"
    assert (found["Tag"]["rule"], found["Tag"]["now"], found["Tag"]["place"]) == ("deprecated", "", "")
    assert main(["names", "Hose"]) == 2
    assert "did you mean `Home`?" in capsys.readouterr().err
