"""`sdkgen release`: in a real repository, from files, with everything that can go wrong."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.compare.history import sections

SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://example.com"}]
paths:
  /pets:
    get:
      operationId: pets_list
      parameters:
        - {name: size, in: query, schema: {type: string, enum: [big, small]}}
      responses:
        "200":
          description: The pets.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pets"}}}
components:
  schemas:
    Pets:
      type: object
      required: [names]
      properties:
        names: {type: array, items: {type: string}}
"""
MORE = SPEC.replace("        names: {type", "        count: {type: integer}\n        names: {type")
LESS = MORE.replace("enum: [big, small]", "enum: [big]")
REWORDED = LESS.replace("operationId: pets_list", "operationId: pets_list\n      summary: List the pets.")
SETTINGS = """\
# The settings.
package:
  name: pets
  version: "1.0.0"   # set by `release`
"""
HEAD = """\
# Changelog

What each version changes for those who use it, in the form of [Keep a Changelog](https://keepachangelog.com).
Version numbers are [semantic](https://semver.org).
"""


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in git whose first release is version 1.0.0."""
    folder = tmp_path_factory.mktemp("released")
    (folder / "pyproject.toml").write_text(
        '[tool.sdkgen]\nspec = "spec/pets.yaml"\nsdk = "spec/sdk.yaml"\nout = "sdk"\n'
    )
    (folder / "spec").mkdir()
    (folder / "spec/pets.yaml").write_text(SPEC)
    (folder / "spec/sdk.yaml").write_text(SETTINGS)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        git("init", "-q")
        assert main(["release", "--version", "1.0.0", "--date", "2026-01-01", "--quiet"]) == 0
        commit("v1.0.0")
    return folder


@pytest.fixture
def repository(released: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, which is the working directory."""
    shutil.copytree(released, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def project(repository: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same without git."""
    shutil.rmtree(repository / ".git")
    # A repository that the tests happen to be in is none of the project.
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(repository.parent))
    return repository


def git(*words: str) -> str:
    identity = ["-c", "user.name=A", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"]
    return subprocess.run(["git", *identity, *words], check=True, capture_output=True, text=True).stdout


def commit(tag: str) -> None:
    git("add", ".")
    git("commit", "-qm", tag)
    git("tag", tag)


def state(folder: Path) -> dict[str, bytes]:
    """Every file but those of git."""
    files = (path for path in folder.rglob("*") if path.is_file() and ".git" not in path.relative_to(folder).parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_history_of_releases(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec, settings, changelog = repository / "spec/pets.yaml", repository / "spec/sdk.yaml", repository / "CHANGELOG.md"
    sections = ["\n## [1.0.0] - 2026-01-01\n\n### Added\n\n- The first release.\n"]
    for text, version, section in (
        (MORE, "1.1.0", "### Added\n\n- `types.Pets.count`: `count: int` was added.\n"),
        (
            LESS,
            "2.0.0",
            '### Changed\n\n- **Breaking:** `client.pets.list(size=)`: the argument `size` is no longer `"small"`.\n',
        ),
        (REWORDED, "2.0.1", "### Changed\n\n- Documentation.\n"),
    ):
        spec.write_text(text)
        capsys.readouterr()
        assert main(["release", "--date", "2026-02-01"]) == 0
        said = capsys.readouterr().out
        assert said.startswith(f"{version} follows ") and said.endswith(f"next: commit it, then `git tag v{version}`\n")
        assert settings.read_text() == SETTINGS.replace("1.0.0", version)
        sections.append(f"\n## [{version}] - 2026-02-01\n\n{section}")
        assert changelog.read_text() == HEAD + "".join(reversed(sections))
        assert f'"{version}"' in (repository / "sdk/pets/_version.py").read_text()
        assert main(["check"]) == 0
        commit(f"v{version}")
        capsys.readouterr()
        assert main(["release"]) == 0
        assert capsys.readouterr().out.startswith("nothing to release: ")
    assert git("status", "--short") == ""


def test_a_release_that_is_not_tagged_yet_is_made_once(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "spec/pets.yaml").write_text(MORE)
    assert main(["release"]) == 0
    (repository / "CHANGELOG.md").write_text((repository / "CHANGELOG.md").read_text() + "\nBy hand.\n")
    before = state(repository)
    capsys.readouterr()
    assert main(["release"]) == 0
    assert "CHANGELOG.md: section 1.1.0, as it was\n" in capsys.readouterr().out
    assert state(repository) == before
    # More than the section promises: somebody has to decide what becomes of it.
    (repository / "spec/pets.yaml").write_text(LESS)
    before = state(repository)
    assert main(["release"]) == 2
    said = capsys.readouterr().err
    assert "CHANGELOG.md:6:1: error: there is a section for 1.1.0" in said and "[changelog-ahead]" in said
    assert state(repository) == before


@pytest.mark.parametrize("tag", ["v1.0.0rc1", "v1"])
def test_of_several_tags_the_greatest_counts(repository: Path, tag: str) -> None:
    git("tag", tag)
    (repository / "spec/pets.yaml").write_text(MORE)
    assert main(["release"]) == 0
    assert 'version: "1.1.0"' in (repository / "spec/sdk.yaml").read_text()


def test_a_tag_that_is_no_release_is_passed_over(repository: Path) -> None:
    git("commit", "--allow-empty", "-qm", "x")
    git("tag", "nightly")
    (repository / "spec/pets.yaml").write_text(MORE)
    assert main(["release"]) == 0
    assert "1.1.0" in (repository / "spec/sdk.yaml").read_text()


def test_a_dry_run_shows_all_of_it_and_writes_nothing(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "spec/pets.yaml").write_text(MORE)
    before = state(repository)
    capsys.readouterr()
    assert main(["release", "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert '-  version: "1.0.0"   # set' in said and '+  version: "1.1.0"   # set' in said
    assert "+## [1.1.0] - " in said and said.endswith(" files would change\n")
    assert state(repository) == before
    assert main(["release", "--dry-run", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["version"], told["last"], told["since"], told["verdict"]) == ("1.1.0", "1.0.0", "v1.0.0", "minor")
    assert told["written"] == [] and [one["rule"] for one in told["findings"]] == ["field-added"]
    assert told["entries"] == {"Added": ["- `types.Pets.count`: `count: int` was added."]}
    assert state(repository) == before


def test_machines_are_told_what_was_written(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "spec/pets.yaml").write_text(MORE)
    assert main(["release", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["written"] == ["spec/sdk.yaml", "CHANGELOG.md", "sdk"]


def test_machines_are_told_that_there_is_nothing(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["release", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["version"], told["verdict"], told["entries"], told["written"]) == (None, "none", {}, [])


@pytest.mark.parametrize("since", ["old/pets.yaml", "old"])
def test_without_git_the_last_release_is_files(project: Path, since: str) -> None:
    (project / "old").mkdir()
    (project / "old/pets.yaml").write_text(SPEC)
    (project / "spec/pets.yaml").write_text(LESS)
    # The version before is that of the old settings; where there are none, the project's are theirs, too.
    assert main(["release", "--since", since]) == 0
    assert '"2.0.0"' in (project / "spec/sdk.yaml").read_text()
    (project / "old/sdk.yaml").write_text(SETTINGS.replace("1.0.0", "0.3.0"))
    (project / "spec/sdk.yaml").write_text(SETTINGS.replace("1.0.0", "0.3.0"))
    assert main(["release", "--since", since, "--changelog", "docs.md"]) == 0
    assert '"0.4.0"' in (project / "spec/sdk.yaml").read_text()
    assert "## [0.4.0] - " in (project / "docs.md").read_text()
    assert main(["check"]) == 0


def test_settings_and_overlays_are_those_of_their_time(repository: Path) -> None:
    """A project without [tool.sdkgen], whose files the command line names."""
    (repository / "pyproject.toml").unlink()
    named = ["spec/pets.yaml", "--sdk", "spec/sdk.yaml", "--overlay", "fix.yaml", "--out", "sdk"]
    fix = "overlay: 1.0.0\ninfo: {title: A, version: '1'}\nactions:\n  - target: $.components.schemas.Pets"
    (repository / "fix.yaml").write_text(f"{fix}\n    update: {{description: Some.}}\n")
    assert main(["release", *named, "--version", "1.0.1", "--since", "v1.0.0"]) == 0
    commit("v1.0.1")
    (repository / "fix.yaml").write_text(f"{fix}.required\n    remove: true\n")
    assert main(["release", *named]) == 0
    assert '"2.0.0"' in (repository / "spec/sdk.yaml").read_text()
    assert main(["check", *named]) == 0


def test_what_was_set_by_hand_stays_if_it_is_enough(repository: Path) -> None:
    (repository / "spec/pets.yaml").write_text(MORE)
    (repository / "spec/sdk.yaml").write_text(SETTINGS.replace("1.0.0", "1.4.0"))
    assert main(["release"]) == 0
    assert '"1.4.0"' in (repository / "spec/sdk.yaml").read_text()
    assert "## [1.4.0] - " in (repository / "CHANGELOG.md").read_text()


def test_encodings_line_endings_and_links_stay(repository: Path) -> None:
    settings, changelog = repository / "spec/sdk.yaml", repository / "CHANGELOG.md"
    settings.write_bytes(b"\xef\xbb\xbf" + SETTINGS.replace("\n", "\r\n").encode())
    (repository / "docs").mkdir()
    changelog.rename(repository / "docs/changes.md")
    changelog.symlink_to("docs/changes.md")
    changelog.write_bytes(changelog.read_bytes().replace(b"\n", b"\r\n"))
    changelog.chmod(0o640)
    (repository / "spec/pets.yaml").write_text(MORE)
    assert main(["release"]) == 0
    assert settings.read_bytes() == b"\xef\xbb\xbf" + SETTINGS.replace("1.0.0", "1.1.0").replace("\n", "\r\n").encode()
    assert changelog.is_symlink() and changelog.stat().st_mode & 0o777 == 0o640
    assert b"\r\n## [1.1.0]" in changelog.read_bytes() and b"\n" not in changelog.read_bytes().replace(b"\r\n", b"")
    assert main(["check"]) == 0


def _tag(folder: Path) -> None:
    git("tag", "v3.0.0")


def _set(path: str, text: str) -> Callable[[Path], object]:
    return lambda folder: (folder / path).write_text(text)


def _untagged(folder: Path) -> None:
    git("tag", "-d", "v1.0.0")


def _folder(folder: Path) -> None:
    (folder / "CHANGELOG.md").unlink()
    (folder / "CHANGELOG.md").mkdir()


def _blocked(folder: Path) -> None:
    shutil.rmtree(folder / "sdk")
    (folder / "sdk").write_text("")


ALIASED = 'package:\n  name: pets\n  description: &v "1.0.0"\n  version: *v\n'


@pytest.mark.parametrize(
    ("edit", "words", "said"),
    [
        (_tag, [], "v3.0.0:spec/sdk.yaml:4:12: error: this is version 1.0.0, and was tagged as v3.0.0 [tag-differs]"),
        (_untagged, [], "sdkgen: error: no tag such as v1.2.0 says what was released last"),
        (_untagged, ["--version", "1.1.0"], "CHANGELOG.md:6:1: error: there is a section for 1.0.0, which comes after"),
        (lambda _: git("tag", "v1.1.0", "v1.0.0^{tree}"), [], "1.1.0 is a release already, as there is a tag v1.1.0"),
        (None, ["--since", "nowhere"], "`nowhere` is no file, no folder and no revision of git"),
        (None, ["--since", "v1.0.0-dirty"], "`v1.0.0-dirty` is no file"),
        (None, ["--since", "v1.0.0:nothing.yaml"], "there is no "),
        (None, ["--since", "CHANGELOG.md"], "CHANGELOG.md:10:1: error: the file is not YAML"),
        (None, ["--version", "1.0.1"], "--version: 1.0.1 is too small: what changed since 1.0.0 is minor, so 1.1.0"),
        (None, ["--changelog", "nowhere/a.md"], "cannot write "),
        (_folder, [], "CHANGELOG.md: error: this is a folder, not a file [file-not-readable]"),
        (
            lambda folder: (folder / "CHANGELOG.md").write_bytes(b"a\n b\xff"),
            [],
            "CHANGELOG.md:2:3: error: the file is not",
        ),
        (_set("spec/sdk.yaml", ALIASED), [], "spec/sdk.yaml:3:16: error: the version cannot be replaced"),
        (_set("spec/sdk.yaml", SETTINGS.replace("1.0.0", "1.2.3.4")), [], "spec/sdk.yaml:4:12: error: `1.2.3.4` is no"),
        (_set("spec/sdk.yaml", "x: 1\n"), [], "spec/sdk.yaml:1:1: error: "),
        (_set("spec/pets.yaml", "x: 1\n"), [], "spec/pets.yaml:1:1: error: "),
        (_blocked, [], "sdk is not a folder"),
    ],
)
def test_whatever_is_wrong_changes_nothing(
    repository: Path,
    capsys: pytest.CaptureFixture[str],
    edit: Callable[[Path], object] | None,
    words: list[str],
    said: str,
) -> None:
    (repository / "spec/pets.yaml").write_text(MORE)
    if edit is not None:
        edit(repository)
    before = state(repository)
    capsys.readouterr()
    assert main(["release", *words]) == 2
    assert said in capsys.readouterr().err
    assert state(repository) == before


def test_without_settings_there_is_no_version(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "pyproject.toml").unlink()
    assert main(["release", "spec/pets.yaml"]) == 2
    assert "`sdkgen init` writes one" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [(["--version", "1.2.3.4"], "`1.2.3.4` is no version"), (["--date", "soon"], "`soon` is no day such as")],
)
def test_words_that_mean_nothing(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["release", *words])
    assert stopped.value.code == 2 and said in capsys.readouterr().err


def test_being_interrupted_takes_everything_back(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (repository / "spec/pets.yaml").write_text(MORE)
    before = state(repository)

    def interrupted(*_: object) -> None:
        assert '"1.1.0"' in (repository / "spec/sdk.yaml").read_text()
        raise KeyboardInterrupt

    monkeypatch.setattr("sdkgen.cli.release.write", interrupted)
    assert main(["release"]) == 130
    assert state(repository) == before


@pytest.mark.parametrize("moment", ["before `sdk.yaml`", "before `CHANGELOG.md`", "before the SDK"])
def test_a_run_that_was_killed_is_completed_by_the_next(repository: Path, moment: str) -> None:
    (repository / "spec/pets.yaml").write_text(MORE)
    code = f"""
import os, types
import sdkgen.cli.release, sdkgen.output.drafts
from sdkgen.cli import main

def replace(draft, path):
    if path.name in {moment!r}:
        os._exit(9)
    os.replace(draft, path)

sdkgen.output.drafts.os = types.SimpleNamespace(replace=replace)
sdkgen.cli.release.write = lambda *_: os._exit(9)
main(["release"])
"""
    assert subprocess.run([sys.executable, "-c", code]).returncode == 9
    assert main(["release", "--date", "2026-02-01"]) == 0
    assert '"1.1.0"' in (repository / "spec/sdk.yaml").read_text()
    assert [one.title for one in sections((repository / "CHANGELOG.md").read_text())] == ["1.1.0", "1.0.0"]
    assert main(["check"]) == 0
    assert not [path for path in repository.rglob("*draft*") if ".git" not in path.parts]
