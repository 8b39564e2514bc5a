"""The command line: which files it works on, what it says, and its exit codes."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path, PurePosixPath
from types import SimpleNamespace

import pytest

from sdkgen.cli import main
from sdkgen.package import FileTree
from sdkgen.pipeline import Run
from sdkgen.problems import Place, Problem, SpecError

TREE: FileTree = {PurePosixPath("a.py"): "a = 1\n", PurePosixPath("p/b.py"): "b = 1\n"}
LOCK = "Pet model pets #/components/schemas/Pet\n"


def _document(run: Run) -> SimpleNamespace:
    def get(origin: str) -> object:
        return {"openapi": run.spec.read_text()} if origin == "#" else {}

    files = (run.spec.name, "more/part.yaml")
    return SimpleNamespace(files=files, get=get, place=lambda *_, **__: "here", repairs=[])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with defaults, and a compiler that makes TREE of any document."""
    monkeypatch.setattr(Run, "tree", property(lambda run: TREE))
    monkeypatch.setattr(Run, "document", property(_document))
    settings = SimpleNamespace(package=SimpleNamespace(name="p"), mixins=lambda: ())
    monkeypatch.setattr(Run, "settings", property(lambda run: settings))
    monkeypatch.setattr(Run, "coverage", property(lambda run: SimpleNamespace(summary="1 of 1 operations")))
    monkeypatch.setattr(Run, "lock", property(lambda run: LOCK))
    (tmp_path / "more").mkdir()
    (tmp_path / "more/part.yaml").write_text("{}\n")
    (tmp_path / "pyproject.toml").write_text('[tool.sdkgen]\nspec = "api.yaml"\nsdk = "sdk.yaml"\nout = "sdk"\n')
    (tmp_path / "api.yaml").write_text("openapi: 3.1.0\n")
    (tmp_path / "sdk.yaml").write_text("{}\n")
    (tmp_path / "names.lock").write_text(LOCK)
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_main_job_needs_no_arguments(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate"]) == 0
    assert re.fullmatch(
        r"sdk: 3 files written, 0 unchanged, 0 removed \(\d\.\d\d s\)\napi.yaml: 1 of 1 operations\n",
        capsys.readouterr().out,
    )
    assert (folder / "sdk/p/b.py").read_text() == "b = 1\n"
    assert main(["generate"]) == 0
    assert re.fullmatch(r"sdk: nothing changed, 3 files \(\d\.\d\d s\)\n", capsys.readouterr().out)


def test_nothing_is_compiled_when_nothing_changed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    main(["generate"])
    monkeypatch.setattr(Run, "tree", property(lambda run: pytest.fail("compiled")))
    assert main(["generate"]) == 0


@pytest.mark.parametrize("path", ["api.yaml", "more/part.yaml", "sdk.yaml", "sdk/a.py", "sdk/.sdkgen.json"])
def test_any_change_is_noticed(folder: Path, path: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["generate"])
    before = (folder / "sdk/a.py").read_bytes()
    (folder / path).write_text((folder / path).read_text() + "\n")
    capsys.readouterr()
    assert main(["generate"]) == 0
    assert "1 file written, 2 unchanged" in capsys.readouterr().out
    assert (folder / "sdk/a.py").read_bytes() == before


def test_the_working_directory_makes_no_difference(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    main(["generate"])
    before = (folder / "sdk/.sdkgen.json").read_bytes()
    monkeypatch.chdir(folder / "below")
    assert main(["check"]) == 0
    assert str(folder).encode() not in before


def test_another_document_has_no_part_in_the_project(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "other.yaml").write_text("openapi: 3.1.0\n")
    assert main(["generate", "other.yaml"]) == 0
    assert (folder / "generated/a.py").exists()
    assert '"settings": ""' in (folder / "generated/.sdkgen.json").read_text()


def test_settings_that_nobody_named_are_pointed_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "below/api.yaml").write_text("openapi: 3.1.0\n")
    for settings, said in (("other.yaml", ""), ("sdk.yaml", "below/sdk.yaml is not used: name it with --sdk")):
        (folder / "below" / settings).write_text("{}\n")
        assert main(["generate", "below/api.yaml"]) == 0
        err = capsys.readouterr().err
        assert err.startswith(said) and bool(err) is bool(said)
    assert main(["generate", "below/api.yaml", "--quiet"]) == main(["generate"]) == 0
    assert capsys.readouterr().err == ""


def test_another_document_does_not_take_the_place_of_the_project_s(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (folder / "pyproject.toml").read_text().replace('"sdk"', '"generated"')
    (folder / "pyproject.toml").write_text(text)
    assert main(["generate", "other.yaml"]) == 2
    assert "say with --out where this one goes" in capsys.readouterr().err


def test_quiet_says_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--quiet"]) == main(["check", "-q"]) == 0
    assert capsys.readouterr() == ("", "")


def test_check_names_each_file_with_its_cause(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["generate"])
    (folder / "sdk/a.py").write_text("a = 2\n")
    (folder / "sdk/p/b.py").unlink()
    (folder / "sdk/c.py").write_text("c = 1\n")
    (folder / "api.yaml").write_text("openapi: 3.1.1\n")
    capsys.readouterr()
    assert main(["check"]) == 1
    out = capsys.readouterr().out
    assert (
        "sdk/a.py was edited after it was generated\n--- a/sdk/a.py\n+++ b/sdk/a.py\n@@ -1 +1 @@\n-a = 2\n+a = 1\n"
        in out
    )
    # What is on one side only, and digests, are told in one line.
    assert "\nsdk/c.py was not generated\nsdk/p/b.py is missing\n" in out
    assert "sdk/.sdkgen.json is stale: the document: #/openapi changed\n" in out and out.count("@@") == 2
    assert "changed since it was generated:\n  here: the document: #/openapi changed\n" in out
    assert "4 files are not as generated: run `sdkgen generate`, and move away what was not generated" in out
    assert (folder / "sdk/a.py").read_text() == "a = 2\n"


def test_check_shows_no_more_than_somebody_reads(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tree = {PurePosixPath(f"{number}.py"): "old\n" * 100 for number in range(30)}
    monkeypatch.setattr(Run, "tree", property(lambda run: tree))
    main(["generate"])
    for path in tree:
        (folder / "sdk" / path).write_text("new\n" * 100)
    capsys.readouterr()
    assert main(["check"]) == 1
    out = capsys.readouterr().out
    assert out.count("was edited") == 30 and out.count("--- a/") == out.count("more lines\n") == 10
    assert "(the differences in 20 more files are not shown)\n30 files are not as generated" in out
    assert len(out.splitlines()) < 500


def test_check_of_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 1
    assert capsys.readouterr().out == "sdk does not exist: run `sdkgen generate`\n"
    assert main(["check", "--out", "more"]) == 1
    said = "more holds no file of the SDK: run `sdkgen generate`, or name the SDK's folder\n"
    assert capsys.readouterr().out == said


def test_a_wrong_document_leaves_the_output_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["generate"])
    before = {path: path.read_bytes() for path in (folder / "sdk").rglob("*") if path.is_file()}

    def refuse(run: Run) -> FileTree:
        raise SpecError([Problem(Place(run.spec, 1, 1, "openapi: 3.1.0"), "a-rule", "it is wrong", "mend it")])

    monkeypatch.setattr(Run, "tree", property(refuse))
    (folder / "api.yaml").write_text("openapi: 3.1.1\n")
    capsys.readouterr()
    for command in ("generate", "check"):
        assert main([command]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("api.yaml:1:1: error: it is wrong [a-rule]\n  1 | openapi: 3.1.0\n")
        assert "1 problem" in err
    assert {path: path.read_bytes() for path in (folder / "sdk").rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("", "no document: name one"),
        ("[tool.sdkgen]\nspecs = 'x'\n", "has no key `specs`"),
        ("[tool.sdkgen]\nspec = 1\n", "`spec` of [tool.sdkgen] must be a path"),
        ("[tool.sdkgen]\nown = 'x'\n", "`own` of [tool.sdkgen] must be a list of paths"),
        ("own = 1\n[tool.sdkgen]\nspec = 'x'\n own = ['../x']\n", "pyproject.toml:4: `../x` is no folder inside the"),
        ("[tool.sdkgen]\n'own' = ['p/lib',\n'p/../..']\n", "pyproject.toml:2: `p/../..` is no folder inside"),
        ("[tool.sdkgen]\nown = ['/etc']\n", "`/etc` is no folder inside"),
        ("[tool.sdkgen]\nown = ['.']\n", "`.` is no folder inside"),
        ("tool.sdkgen.out = 1\n", "error: pyproject.toml: `out` of [tool.sdkgen] must be a path"),
        ("[tool.sdkgen\n", "pyproject.toml"),
    ],
)
def test_a_project_that_makes_no_sense(folder: Path, toml: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "pyproject.toml").write_text(toml)
    assert main(["generate"]) == 2
    assert said in capsys.readouterr().err


def test_own_folders_are_left_alone(folder: Path) -> None:
    with (folder / "pyproject.toml").open("a") as file:
        file.write('own = ["p/lib"]\n')
    main(["generate"])
    (folder / "sdk/p/lib").mkdir()
    (folder / "sdk/p/lib/mine.py").write_text("")
    assert main(["check"]) == 0


@pytest.mark.parametrize("arguments", [[], ["make"], ["generate", "--fast"], ["show", "tree"]])
def test_bad_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert "usage: sdkgen" in capsys.readouterr().err


def test_an_output_that_is_a_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--out", "api.yaml"]) == 2
    assert "api.yaml is not a folder" in capsys.readouterr().err


@pytest.mark.parametrize("where", [".", "..", "/", "~", "below"])
def test_a_folder_that_was_named_by_mistake(
    folder: Path, where: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(folder / "more"))
    (folder / "below/thesis.txt").write_text("")
    before = sorted(folder.rglob("*"))
    assert main(["generate", "--out", where.replace("~", str(folder / "more"))]) == 2
    said = capsys.readouterr().err
    assert (
        "is no generated SDK and holds" in said and "--force" in said or where in "/~" and "for the SDK alone" in said
    )
    assert sorted(folder.rglob("*")) == before


def test_a_folder_may_be_shared_on_purpose(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "below/thesis.txt").write_text("long")
    assert main(["generate", "--out", "below", "--force"]) == 0
    assert (folder / "below/thesis.txt").read_text() == "long"
    # From then on it is known to be one.
    (folder / "api.yaml").write_text("openapi: 3.1.1\n")
    assert main(["generate", "--out", "below"]) == 0


def _python(folder: Path, code: str) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, "-c", code], cwd=folder, text=True, stdout=pipe, stderr=pipe)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_being_stopped_is_quiet(folder: Path, number: int, code: int) -> None:
    process = _python(
        folder,
        # A parent that runs in the background hands down that interrupts are ignored.
        "import signal, sys, time, sdkgen.cli, sdkgen.pipeline as p\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "p.Run.tree = property(lambda run: print('busy', flush=True) or time.sleep(30))\n"
        "sys.exit(sdkgen.cli.main(['generate']))",
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "busy\n"
    time.sleep(0.05)
    process.send_signal(number)
    _, err = process.communicate()
    assert (process.returncode, err) == (code, "")


def test_a_reader_that_leaves_early_is_no_error(folder: Path) -> None:
    code = "import sys, sdkgen.cli, sdkgen.cli.show as s; s.outline = lambda value: 'x\\n' * 99999\n"
    code += "s.Run.api = None; sys.exit(sdkgen.cli.main(['show', 'api']))"
    process = _python(folder, code)
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    process.wait()
    assert process.stderr is not None
    assert process.stderr.read() == ""


def test_a_run_with_nothing_to_do_loads_no_stage(folder: Path) -> None:
    main(["generate"])
    code = "import sys, sdkgen.cli\nsdkgen.cli.main(['generate'])\n"
    avoided = {"black", "jinja2", "yaml", "jsonschema", "importlib.metadata", "email"}
    code += f"print(sorted({avoided!r}.intersection(sys.modules)))"
    out, err = _python(folder, code).communicate()
    assert (out.splitlines()[1], err) == ("[]", "")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("no_colour", [False, True])
def test_on_a_terminal_there_is_progress_and_colour(folder: Path, no_colour: bool) -> None:
    import pty

    controller, terminal = pty.openpty()
    environment = {**os.environ, "TERM": "xterm"}
    environment.pop("NO_COLOR", None)
    if no_colour:
        environment["NO_COLOR"] = "1"
    command = [sys.executable, "-m", "sdkgen", "generate"]
    subprocess.run(command, cwd=folder, env=environment, stdout=terminal, stderr=terminal, check=False)
    os.close(terminal)
    text = os.read(controller, 100_000).decode()
    os.close(controller)
    assert "reading api.yaml ...\r\x1b[K" in text
    assert ("\x1b[31merror:\x1b[0m" in text) is not no_colour


def test_show_notes_says_where_each_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "api.yaml"
    spec.write_text(
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n"
        "components:\n  schemas:\n    Flag:\n      enum: [[1], [2]]\n"
    )
    assert main(["show", "notes", str(spec)]) == 0
    assert capsys.readouterr().out == (
        f"{spec}:7:7: note: of an enumeration, only strings, integers and booleans are named [enum-value]\n"
    )


def test_generate_ends_with_what_is_covered(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "api.yaml"
    spec.write_text(
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n"
        "components:\n  schemas:\n    Flag:\n      enum: [[1], [2]]\n"
    )
    assert main(["generate", str(spec), "--out", str(tmp_path / "sdk")]) == 0
    covered = f"{spec}: 0 of 0 operations, 1 of 1 schemas; 1 degraded (`sdkgen report`)\n"
    assert capsys.readouterr().out.endswith(covered)


def test_overlays_are_inputs_in_their_order(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("one.yaml", "two.yaml"):
        (folder / name).write_text(f"{name}\n")
    with (folder / "pyproject.toml").open("a") as file:
        file.write('overlays = ["one.yaml", "two.yaml"]\n')
    main(["generate"])
    capsys.readouterr()

    def nothing_changed(*arguments: str) -> bool:
        assert main(["generate", *arguments]) == 0
        return "written" not in capsys.readouterr().out

    assert nothing_changed()
    assert nothing_changed("--overlay", "one.yaml", "--overlay", "two.yaml")
    assert not nothing_changed("--overlay", "two.yaml", "--overlay", "one.yaml")
    assert not nothing_changed("--overlay", "two.yaml")
    assert not nothing_changed()
    (folder / "one.yaml").write_text("new\n")
    assert main(["check"]) == 1
    assert "the overlays changed\n" in capsys.readouterr().out


def test_check_tells_machines_as_well(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["generate"])
    (folder / "sdk/a.py").write_text("# mine\na = 1\n")
    (folder / "sdk/p/b.py").unlink()
    capsys.readouterr()
    assert main(["check", "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)["findings"]
    assert [(one["file"], one["line"], one["rule"]) for one in found] == [
        ("sdk/a.py", 1, "edited"),
        ("sdk/p/b.py", 0, "missing"),
    ]
    assert main(["check", "--format", "github"]) == 1
    assert "::error file=sdk/p/b.py,title=missing::the file is missing%0Ahint: run" in capsys.readouterr().out
    assert main(["check", "--format", "sarif"]) == 1
    log = json.loads(capsys.readouterr().out)
    assert [result["ruleId"] for result in log["runs"][0]["results"]] == ["edited", "missing"]
    assert main(["generate"]) == 0
    assert "edits of generated files were undone: sdk/a.py" in capsys.readouterr().err
    assert main(["check", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["findings"] == []


def test_lib_of_the_package_is_the_user_s(folder: Path) -> None:
    main(["generate"])
    (folder / "sdk/p/lib").mkdir()
    (folder / "sdk/p/lib/extras.py").write_text("")
    assert main(["check"]) == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["init", "api.yaml", "--out", "nowhere/sdk.yaml"], "cannot write nowhere/sdk.yaml"),
        (["init", "api.yaml", "--out", "sdk.yaml"], "sdk.yaml exists"),
        (["lint", "nothing.yaml"], "there is no such file"),
        (["generate", "--out", ""], "a path cannot be empty"),
        (["vendor", "--into", ""], "a path cannot be empty"),
        (["generate", "--ou", "x"], "unrecognized arguments: --ou"),
        (["generate", "api.yaml", "--out", "api.yaml/sdk"], "api.yaml is not a folder\n"),
        (
            ["generate", "api.yaml", "--out", "/proc/sdk"],
            "cannot write to /proc/sdk: No such file or directory: /proc/",
        ),
        (["diff", "api.yaml"], "no new version: name one, or set `spec` under [tool.sdkgen]"),
    ],
)
def test_mistakes_of_the_command_line_are_told(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    document = (
        'openapi: 3.1.0\ninfo: {title: Rooms, version: "1"}\nservers: [{url: https://a.example.com}]\npaths: {}\n'
    )
    (tmp_path / "api.yaml").write_text(document)
    (tmp_path / "sdk.yaml").write_text("{}\n")
    try:
        code: object = main(arguments)
    except SystemExit as error:
        code = error.code
    assert code == 2 and said in capsys.readouterr().err


@pytest.mark.parametrize("text", ["[tool]\nsdkgen = 3\n", "tool = 3\n"])
def test_a_project_that_is_no_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text(text)
    assert main(["generate"]) == 2
    assert "error:" in capsys.readouterr().err
