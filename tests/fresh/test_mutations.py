"""Whatever is done to a committed tree is found, with its cause; what checkouts and tools do to it is no difference."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from sdkgen.output import manifest
from sdkgen.output.compare import Cause, compare
from sdkgen.output.manifest import Inputs
from sdkgen.output.write import write
from sdkgen.package import FileTree

INPUTS = Inputs({"api.yaml": "1"}, "5", "2", "3", "0.1.0", "black 1", {"#/info": "1"}, {"#/client": "1"})
OWN = (PurePosixPath("sdk/lib"),)
ROUNDS = 40


def sources() -> dict[PurePosixPath, str]:
    """Files as different as those of an SDK are: nested, empty, long, with all kinds of characters, some alike."""
    lines = [f"value_{number} = 'Grüße {number}'\n" for number in range(40)]
    files = {f"sdk/types/m{number}.py": "".join(lines[number : number + 12]) for number in range(12)}
    files |= {"sdk/py.typed": "", "sdk/__init__.py": "", "README.md": "# Über\n\ntext\n", "api.md": "one\ntwo\n"}
    return {PurePosixPath(path): text for path, text in files.items()}


TREE = manifest.signed(sources(), INPUTS)
FILES = sorted(path for path in TREE if TREE[path] and path != manifest.PATH)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    write(tmp_path / "out", TREE)
    return tmp_path / "out"


def found(out: Path, tree: FileTree = TREE) -> dict[str, Cause]:
    return {str(difference.path): difference.cause for difference in compare(out, tree, OWN)}


def edit(out: Path, chance: random.Random) -> dict[str, Cause]:
    path = chance.choice(FILES)
    content = bytearray((out / path).read_bytes())
    at = chance.randrange(len(content))
    match chance.randrange(4):
        case 0:
            content[at] = (content[at] + 1 + chance.randrange(100)) % 128
        case 1:
            del content[at]
        case 2:
            content[at:at] = chance.choice([b" ", b"\n", b"\x00", b"#", b"\xff"])
        case _:
            content += chance.choice([b"\n", b" ", b"x = 1\n"])
    if bytes(content).replace(b"\r\n", b"\n") == TREE[path].encode():
        return {}
    (out / path).write_bytes(content)
    return {str(path): Cause.EDITED}


def reorder(out: Path, chance: random.Random) -> dict[str, Cause]:
    path = chance.choice([path for path in FILES if len({*TREE[path].splitlines()}) > 1])
    lines = TREE[path].splitlines(keepends=True)
    while "".join(lines) == TREE[path]:
        chance.shuffle(lines)
    (out / path).write_bytes("".join(lines).encode())
    return {str(path): Cause.EDITED}


def trade(out: Path, chance: random.Random) -> dict[str, Cause]:
    """Two files change places."""
    one, two = chance.sample(FILES, 2)
    (out / one).write_bytes(TREE[two].encode())
    (out / two).write_bytes(TREE[one].encode())
    return {str(one): Cause.EDITED, str(two): Cause.EDITED}


def delete(out: Path, chance: random.Random) -> dict[str, Cause]:
    paths = chance.sample([path for path in TREE if path != manifest.PATH], chance.randint(1, 4))
    for path in paths:
        (out / path).unlink()
    return {str(path): Cause.MISSING for path in paths}


def add(out: Path, chance: random.Random) -> dict[str, Cause]:
    path = chance.choice(
        ["new.py", "sdk/new.py", "sdk/types/new.py", "sdk/more/deep/new.txt", ".hidden", "sdk/build/x"]
    )
    (out / path).parent.mkdir(parents=True, exist_ok=True)
    (out / path).write_bytes(chance.choice([b"", b"x = 1\n", TREE[chance.choice(FILES)].encode()]))
    return {path: Cause.FOREIGN}


def rename(out: Path, chance: random.Random) -> dict[str, Cause]:
    path = chance.choice(FILES)
    target = chance.choice([path.with_name("moved.py"), PurePosixPath("sdk/elsewhere") / path.name])
    (out / target).parent.mkdir(exist_ok=True)
    (out / path).rename(out / target)
    return {str(path): Cause.RENAMED, str(target): Cause.FOREIGN}


def encode(out: Path, chance: random.Random) -> dict[str, Cause]:
    path = chance.choice([path for path in FILES if not TREE[path].isascii()])
    text = TREE[path]
    ways = [text.encode("utf-8-sig"), text.encode("utf-16"), text.encode("latin-1"), text.replace("\n", "\r").encode()]
    ways += [text.replace("\n", "\r\n").encode("utf-8-sig"), b"\xfe\xff" + text.encode("utf-16-be")]
    (out / path).write_bytes(chance.choice(ways))
    return {str(path): Cause.REENCODED}


def merge(out: Path, chance: random.Random) -> dict[str, Cause]:
    path = chance.choice([*FILES, manifest.PATH])
    lines = TREE[path].splitlines(keepends=True)
    at = chance.randrange(len(lines))
    marked = ["<<<<<<< HEAD\n", lines[at], "=======\n", "other\n", ">>>>>>> branch\n"]
    (out / path).write_bytes("".join([*lines[:at], *marked, *lines[at + 1 :]]).encode())
    return {str(path): Cause.UNMERGED}


def link(out: Path, chance: random.Random) -> dict[str, Cause]:
    path = chance.choice(FILES)
    (out / path).rename(out.parent / "elsewhere")
    (out / path).symlink_to(out.parent / "elsewhere")
    return {str(path): Cause.EDITED}


def damage(out: Path, chance: random.Random) -> dict[str, Cause]:
    """The manifest is edited: a digest of a file, its formatting, its order."""
    text = TREE[manifest.PATH]
    lines = text.splitlines(keepends=True)
    chance.shuffle(lines)
    digest = manifest.read(out).files[chance.choice(FILES)]  # type: ignore[union-attr]
    texts = [text.replace(digest, "0" * 64), text.replace("  ", " "), "".join(lines), text[: len(text) // 2], "{}\n"]
    (out / manifest.PATH).write_text(chance.choice(texts), encoding="utf-8")
    return {str(manifest.PATH): Cause.EDITED}


MUTATIONS = [edit, reorder, trade, delete, add, rename, encode, merge, link, damage]


@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda mutate: mutate.__name__)
def test_every_mutation_is_found_with_its_cause(
    out: Path, mutate: Callable[[Path, random.Random], dict[str, Cause]]
) -> None:
    pristine = out.parent / "pristine"
    shutil.copytree(out, pristine)
    for seed in range(ROUNDS):
        expected = mutate(out, random.Random(seed))
        assert found(out) == expected, f"{mutate.__name__}, round {seed}"
        shutil.rmtree(out)
        shutil.copytree(pristine, out)


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_what_checkouts_and_tools_do_is_no_difference(out: Path, seed: int) -> None:
    chance = random.Random(seed)
    for path in chance.sample(sorted(TREE), 8):
        (out / path).write_bytes((out / path).read_bytes().replace(b"\n", b"\r\n"))
    for path in chance.sample(sorted(TREE), 8):
        os.utime(out / path, (chance.randrange(2**30),) * 2)
        (out / path).chmod(chance.choice([0o644, 0o755, 0o600]))
    left = ["sdk/__pycache__/a.pyc", "sdk/types/__pycache__/m1.cpython-313.pyc", "build/lib/sdk/a.py", "dist/sdk.whl"]
    left += [
        "sdk.egg-info/PKG-INFO",
        ".venv/bin/python",
        ".mypy_cache/x",
        ".ruff_cache/x",
        ".pytest_cache/x",
        ".git/HEAD",
    ]
    left += ["sdk/lib/extras.py", "sdk/lib/deep/er/mine.py", "sdk/.DS_Store", ".coverage"]
    for path in chance.sample(left, 6):
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_bytes(b"\x00")
    (out / "sdk/nothing/in/here").mkdir(parents=True)
    assert compare(out, TREE, OWN) == []


CHANGED = [
    (replace(INPUTS, spec={"api.yaml": "2"}, parts={"#/info": "2"}), "the document: #/info changed"),
    (replace(INPUTS, spec={"api.yaml": "2"}, parts={**INPUTS.parts, "#/tags": "1"}), "the document: #/tags added"),
    (replace(INPUTS, spec={"api.yaml": "2"}, parts={}), "the document: api.yaml changed"),
    (
        replace(INPUTS, spec={"api.yaml": "2"}),
        "the document: api.yaml changed in comments, spacing or order only",
    ),
    (replace(INPUTS, settings="6", keys={"#/client": "2"}), "the settings: #/client changed"),
    (replace(INPUTS, settings="6"), "the settings changed in comments, spacing or order only"),
    (replace(INPUTS, settings="", keys={}), "the settings removed"),
    (replace(INPUTS, version="0.2.0", generator="9"), "the generator changed from 0.1.0 to 0.2.0"),
    (replace(INPUTS, generator="9"), "the generator changed"),
    (replace(INPUTS, templates="9"), "the templates changed"),
    (replace(INPUTS, formatter="black 2"), "the formatter changed from black 1 to black 2"),
]


@pytest.mark.parametrize(("inputs", "said"), CHANGED, ids=[said for _, said in CHANGED])
def test_what_is_stale_names_the_input_that_changed(out: Path, inputs: Inputs, said: str) -> None:
    for seed in range(5):
        chance = random.Random(seed)
        changed, gone = chance.sample(FILES, 2)
        files = {**sources(), changed: "changed\n", PurePosixPath("sdk/fresh.py"): "new\n"}
        del files[gone]
        causes = {str(one.path): (one.cause, one.detail) for one in compare(out, manifest.signed(files, inputs), OWN)}
        assert causes == {
            str(changed): (Cause.STALE, said),
            str(gone): (Cause.OBSOLETE, said),
            "sdk/fresh.py": (Cause.NEW, said),
            str(manifest.PATH): (Cause.STALE, said),
        }
