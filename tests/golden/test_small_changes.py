"""Small changes of a document stay small in the SDK: no line moves that need not."""

from __future__ import annotations

import copy
import json
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
import yaml
from tests.golden.changes import CHANGES

from sdkgen.package import FileTree
from sdkgen.pipeline import generate

ROOT = Path(__file__).parents[2]


@cache
def source(name: str) -> Any:
    return yaml.load((ROOT / "spec" / name).read_bytes(), yaml.CSafeLoader)


def made(folder: Path, spec: Any, sdk: Any) -> FileTree:
    """The SDK of a document that is given as a value."""
    (folder / "spec.json").write_text(json.dumps(spec), encoding="utf-8")
    (folder / "sdk.yaml").write_text(yaml.safe_dump(sdk, sort_keys=False), encoding="utf-8")
    return generate(folder / "spec.json", folder / "sdk.yaml")


def changed(before: str, after: str) -> str:
    """How many lines are new and how many are gone."""
    old, new = before.splitlines(), after.splitlines()
    # By default, it takes lines that many others equal for less than they are.
    same = sum(one.size for one in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks())
    return f"+{len(new) - same} -{len(old) - same}"


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> FileTree:
    return made(tmp_path_factory.mktemp("before"), source("messages.yaml"), source("sdk.yaml"))


def test_what_is_compared_is_the_sdk(before: FileTree) -> None:
    generated = ROOT / "generated"
    assert all((generated / path).read_bytes().decode() == text for path, text in before.items())


@pytest.mark.parametrize("name", list(CHANGES))
def test_only_these_lines_change(name: str, before: FileTree, tmp_path: Path) -> None:
    spec, sdk = copy.deepcopy(source("messages.yaml")), copy.deepcopy(source("sdk.yaml"))
    CHANGES[name].make(spec, sdk)
    after = made(tmp_path, spec, sdk)
    found = {
        str(path): changed(before.get(path, ""), after.get(path, ""))
        for path in sorted({*before, *after}, key=PurePosixPath.as_posix)
        if before.get(path) != after.get(path)
    }
    assert found == CHANGES[name].lines
