"""`sdkgen vendor`: copies that know whether they were touched, and updates that keep what was."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sdkgen.cli import main

PETS = Path(__file__).parents[1] / "errors" / "pets.yaml"
NAME = "acme._vendor.pets"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a document and a vendored copy of its SDK; not to be changed."""
    folder = tmp_path_factory.mktemp("made")
    shutil.copy(PETS, folder / "api.yaml")
    (folder / "sdk.yaml").write_text("package: {name: pets, version: 1.0.0, license_text: Do with it what you like.}\n")
    assert main(["vendor", *inputs(folder), "--into", str(folder / "src"), "--as", NAME, "--quiet"]) == 0
    return folder


@pytest.fixture
def project(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of it, as the working directory."""
    folder = tmp_path / "project"
    shutil.copytree(made, folder)
    monkeypatch.chdir(folder)
    yield folder


def inputs(folder: Path) -> list[str]:
    return [str(folder / "api.yaml"), "--sdk", str(folder / "sdk.yaml")]


def vendor(*arguments: str) -> int:
    return main(["vendor", "api.yaml", "--sdk", "sdk.yaml", "--into", "src", "--as", NAME, *arguments])


def copy(project: Path) -> Path:
    return project.joinpath("src", *NAME.split("."))


def verify(project: Path) -> tuple[int, list[str]]:
    """What `_verify` says, in an interpreter that has neither the generator nor any package."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys, runpy; sys.path.insert(0, 'src'); "
         f"runpy.run_module('{NAME}._verify', run_name='__main__')"],
        cwd=project, capture_output=True, text=True,
    )  # fmt: skip
    return done.returncode, (done.stdout + done.stderr).splitlines()


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_fresh_copy_is_as_vendored(project: Path) -> None:
    assert verify(project) == (0, [f"{NAME}: as vendored"])


def test_the_licence_goes_with_the_copy(project: Path) -> None:
    assert (copy(project) / "LICENSE").read_text() == "Do with it what you like.\n"


def test_every_change_is_told(project: Path) -> None:
    folder = copy(project)
    change(folder / "errors.py", '"""', '"""Ours. ')
    (folder / "types/pets.py").unlink()
    (folder / "types/extra.py").write_text("")
    (folder / "resources/link.py").symlink_to("nowhere")
    (folder / "_version.py").write_bytes(b"\xef\xbb\xbf" + (folder / "_version.py").read_bytes())
    assert verify(project) == (
        1,
        [
            "edited: _version.py",
            "edited: errors.py",
            "added: resources/link.py",
            "added: types/extra.py",
            "deleted: types/pets.py",
            f"{NAME}: 5 files are not as vendored",
        ],
    )


def test_what_checkouts_and_tools_do_is_no_change(project: Path) -> None:
    folder = copy(project)
    for path in folder.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    (folder / "types/__pycache__").mkdir()
    (folder / "types/__pycache__/pets.cpython-311.pyc").write_bytes(b"\0")
    assert verify(project) == (0, [f"{NAME}: as vendored"])


@pytest.mark.parametrize(("text", "said"), [(None, "missing"), ("{", "damaged"), ('{"files": 1}', "damaged")])
def test_a_copy_without_its_manifest_cannot_be_verified(project: Path, text: str | None, said: str) -> None:
    manifest = copy(project) / ".sdkgen.json"
    manifest.unlink() if text is None else manifest.write_text(text)
    assert verify(project) == (2, [f"{NAME}: cannot be verified: .sdkgen.json is {said}"])


def test_vendoring_again_changes_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert vendor() == 0
    assert "0 written" in capsys.readouterr().out


def test_edits_are_not_overwritten(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(copy(project) / "errors.py", '"""', '"""Ours. ')
    before = (copy(project) / "errors.py").read_bytes()
    assert vendor() == 2
    said = capsys.readouterr().err
    assert "errors.py" in said and "--update" in said
    assert (copy(project) / "errors.py").read_bytes() == before


def test_an_update_keeps_edits(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = copy(project)
    change(folder / "resources/pets.py", '"""', '"""Ours. ')
    (folder / "types/tales_params.py").unlink()
    change(project / "api.yaml", "{name: page-size, in: query", "{name: page-length, in: query")
    assert vendor("--update") == 0
    text = (folder / "resources/pets.py").read_text()
    assert text.startswith('"""Ours. ') and "page_length" in text and "page_size" not in text
    assert not (folder / "types/tales_params.py").exists()
    assert "local edits kept in resources/pets.py, types/tales_params.py" in capsys.readouterr().out
    # The edits are still edits: next time they are merged once more.
    assert verify(project)[1][:2] == ["edited: resources/pets.py", "deleted: types/tales_params.py"]
    change(project / "api.yaml", "{name: page-length, in: query", "{name: page-size, in: query")
    assert vendor("--update") == 0
    text = (folder / "resources/pets.py").read_text()
    assert text.startswith('"""Ours. ') and "page_size" in text


def test_a_conflict_is_left_in_the_file_and_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = copy(project)
    change(folder / "resources/pets.py", "page_size", "page_count")
    change(project / "api.yaml", "{name: page-size, in: query", "{name: page-length, in: query")
    assert vendor("--update") == 1
    said = capsys.readouterr()
    assert "CONFLICT (content): Merge conflict in src/acme/_vendor/pets/resources/pets.py" in said.err
    assert "fix conflicts (`local` is yours" in said.err and "kept" not in said.out
    text = (folder / "resources/pets.py").read_text()
    assert "<<<<<<< local" in text and "=======" in text and ">>>>>>> new" in text
    # What is not resolved yet is no edit that could be kept.
    assert vendor("--update") == 2
    assert "still marked in src/acme/_vendor/pets/resources/pets.py: fix them first" in capsys.readouterr().err
    assert (folder / "resources/pets.py").read_text() == text


def test_an_update_leaves_alone_what_is_not_of_the_copy(project: Path) -> None:
    (copy(project) / "lib").mkdir()
    (copy(project) / "lib/mine.py").write_text("MINE = 1\n")
    change(project / "api.yaml", "{name: page-size, in: query", "{name: page-length, in: query")
    assert vendor("--update") == 0
    assert (copy(project) / "lib/mine.py").read_text() == "MINE = 1\n"


def test_an_edit_that_is_no_text_stops_the_update(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy(project) / "errors.py").write_bytes(b"\xff\xfe")
    assert vendor("--update") == 2
    assert "cannot be merged" in capsys.readouterr().err
    assert (copy(project) / "errors.py").read_bytes() == b"\xff\xfe"


def test_without_its_base_nothing_is_merged(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy(project) / ".sdkgen.base").unlink()
    assert vendor("--update") == 2
    assert "what was vendored is not known" in capsys.readouterr().err


def test_only_what_was_chosen_and_what_it_reaches(project: Path) -> None:
    assert main(["vendor", "api.yaml", "--sdk", "sdk.yaml", "--into", "other", "--only", "tales"]) == 0
    folder = project / "other/pets"
    assert sorted(path.name for path in (folder / "resources").glob("*.py")) == [
        "__init__.py",
        "tales.py",
        "tales_views.py",
    ]
    assert "Pet" not in (folder / "types/__init__.py").read_text()
    # An update keeps to the choice.
    assert main(["vendor", "api.yaml", "--sdk", "sdk.yaml", "--into", "other", "--update"]) == 0
    assert not (folder / "resources/pets.py").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--only", "tale"], "there is no resource `tale`: did you mean `tales`?"),
        (["--as", "acme.class.pets"], "`acme.class.pets` is no name that a package can have"),
        (["--as", "../pets"], "`../pets` is no name that a package can have"),
        (["--as", "fresh", "--update"], "holds no copy that could be updated"),
    ],
)
def test_what_makes_no_sense_is_told(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert vendor(*arguments) == 2
    assert said in capsys.readouterr().err


def test_an_sdk_does_not_become_a_copy(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "api.yaml", "--sdk", "sdk.yaml", "--out", "src/sdk"]) == 0
    assert vendor("--as", "sdk") == 2
    assert "is a generated SDK and no vendored copy" in capsys.readouterr().err
    assert main(["generate", "api.yaml", "--out", str(copy(project)), "--force"]) == 2
    assert "is a vendored copy, which `sdkgen vendor` writes" in capsys.readouterr().err
    assert verify(project)[0] == 0


def test_what_was_not_vendored_is_not_overwritten(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "src/mine").mkdir()
    (project / "src/mine/errors.py").write_text("MINE = 1\n")
    assert vendor("--as", "mine") == 2
    assert "would overwrite" in capsys.readouterr().err
    assert [path.name for path in (project / "src/mine").iterdir()] == ["errors.py"]
